import type { OrganisatieSoort } from '@/prisma/generated/client'

export const ORGANISATIE_SOORT_LABELS: Record<OrganisatieSoort, string> = {
  HOSPICE: 'Hospice',
  CONSULTATIETEAM: 'Consultatieteam',
  GGZ: 'Ggz-instelling',
  VG: 'Zorg voor mensen met een verstandelijke beperking',
  THUISZORG: 'Thuiszorg',
  ONDERWIJS: 'Onderwijs',
  EXPERTISECENTRUM: 'Expertisecentrum',
}
