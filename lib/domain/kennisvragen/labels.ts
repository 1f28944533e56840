import type { KennisvraagStand, Prioriteit } from '@/prisma/generated/client'

export const PRIORITEIT_LABELS: Record<Prioriteit, string> = {
  HOOG: 'Hoog',
  MIDDEN: 'Midden',
  LAAG: 'Laag',
}

export const STAND_LABELS: Record<KennisvraagStand, string> = {
  LOPEND: 'Hier wordt aan gewerkt',
  OPEN: 'Nog open',
  AFGEROND: 'Afgerond',
}
