import type { Oordeelkeuze } from '@/prisma/generated/client'

export const OORDEEL_LABELS: Record<Oordeelkeuze, string> = {
  DOEN_WE_AL: 'Doen we al',
  WILLEN_WE: 'Willen we',
  PAST_NIET: 'Past niet',
}
