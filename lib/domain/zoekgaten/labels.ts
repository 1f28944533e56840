import type { ZoekgatStand } from '@/prisma/generated/client'

export const STAND_LABELS: Record<ZoekgatStand, string> = {
  OPEN: 'Nog te bekijken',
  OPGELOST: 'Opgelost',
  GENEGEERD: 'Genegeerd',
}
