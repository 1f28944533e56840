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

export const ORGANISATIESTANDEN = ['TE_CONTROLEREN', 'NAGEKEKEN', 'UIT_GEBRUIK'] as const
type Organisatiestand = (typeof ORGANISATIESTANDEN)[number]

export const ORGANISATIESTAND_LABELS: Record<Organisatiestand, string> = {
  TE_CONTROLEREN: 'Nog te controleren',
  NAGEKEKEN: 'Nagekeken',
  UIT_GEBRUIK: 'Niet meer in gebruik',
}

/** Whether an organisatie is in use, and if so whether its facts were checked. */
export function organisatiestand({
  actief,
  geverifieerd,
}: {
  actief: boolean
  geverifieerd: boolean
}): Organisatiestand {
  if (!actief) return 'UIT_GEBRUIK'
  return geverifieerd ? 'NAGEKEKEN' : 'TE_CONTROLEREN'
}
