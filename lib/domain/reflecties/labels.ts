import type { Reflectieuitkomst, Vraagmoment } from '@/prisma/generated/client'

export const UITKOMST_LABELS: Record<Reflectieuitkomst, string> = {
  GELUKT: 'Gelukt',
  DEELS: 'Deels',
  NOG_NIET: 'Nog niet',
}

export const MOMENT_LABELS: Record<Vraagmoment, string> = {
  NA_2_WEKEN: 'Na 2 weken',
  NA_8_WEKEN: 'Na 8 weken',
}
