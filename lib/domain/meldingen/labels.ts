import type { MeldingSoort, MeldingStatus } from '@/prisma/generated/client'

/** What is the matter, as the one who answers reads it. */
export const MELDING_SOORT_LABELS: Record<MeldingSoort, string> = {
  NUMMER_KLOPT_NIET: 'Nummer klopt niet',
  INHOUD_KLOPT_NIET: 'Er klopt iets niet',
  LINK_WERKT_NIET: 'Link werkt niet',
  VRAAG: 'Vraag',
  REACTIE: 'Reactie bij een verhaal',
  INZICHT: 'Inzicht uit een scholing',
}

export const MELDING_STATUS_LABELS: Record<MeldingStatus, string> = {
  OPEN: 'Open',
  AANGEPAST: 'Aangepast',
  GEBLEVEN: 'Blijft zo',
  GESLOTEN: 'Gesloten',
}

/** The parts of a dossier that a melding can be about: the anchors of its page, and the kenniskaart. */
export const DEEL_LABELS = {
  informatie: 'Informatie',
  'protocollen-en-richtlijnen': 'Protocollen en richtlijnen',
  webinars: 'Webinars',
  praktijkverhalen: 'Praktijkverhalen',
  onderzoek: 'Onderzoek',
  bronnen: 'Bronnen',
  kenniskaart: 'Kenniskaart',
} as const

export type Deel = keyof typeof DEEL_LABELS
