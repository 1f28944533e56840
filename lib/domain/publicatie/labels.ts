import type { PublicatieSoort, Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'

export const STATUS_LABELS: Record<Publicatiestatus, string> = {
  CONCEPT: 'Concept',
  TER_BEOORDELING: 'Ter beoordeling',
  GEPUBLICEERD: 'Gepubliceerd',
  GEARCHIVEERD: 'Gearchiveerd',
}

export const SOORT_LABELS: Record<PublicatieSoort, string> = {
  THEMADOSSIER: 'Themadossier',
  PRAKTIJKVERHAAL: 'Praktijkverhaal',
  SCHOLING: 'Scholing',
  NIEUWSBERICHT: 'Nieuwsbericht',
  BRON: 'Bron',
  CONSULTATIELIJN: 'Consultatielijn',
  BEGRIP: 'Begrip',
  KENNISVRAAG: 'Kennisvraag',
}

/** The same with what is no publicatie and is kept all the same. */
export const ONDERWERP_LABELS = { ...SOORT_LABELS, ORGANISATIE: 'Organisatie', NETWERK: 'Netwerk' }

export const ZICHTBAARHEID_LABELS: Record<Zichtbaarheid, string> = {
  LEDEN: 'Iedereen met een account',
  NETWERKCOORDINATOREN: 'Alleen netwerkcoördinatoren, redactie en beheer',
  OPENBAAR: 'Iedereen, ook zonder account',
}

/** Inside a sentence: 'open voor …'. */
export const WIE_LEZEN: Record<Zichtbaarheid, string> = {
  LEDEN: 'iedereen met een account',
  NETWERKCOORDINATOREN: 'netwerkcoördinatoren, redactie en beheer',
  OPENBAAR: 'iedereen, ook zonder account',
}

/** Who come to read an item when it gets this zichtbaarheid and had less. */
export const WIE_ERBIJ: Record<Zichtbaarheid, string> = {
  LEDEN: 'hospicemedewerkers en alle anderen met een account',
  NETWERKCOORDINATOREN: 'netwerkcoördinatoren',
  OPENBAAR: 'iedereen op internet, ook zonder account',
}

/** From the fewest readers to the most. */
const VAN_SMAL_NAAR_BREED: readonly Zichtbaarheid[] = ['NETWERKCOORDINATOREN', 'LEDEN', 'OPENBAAR']

/** Are there readers of `naar` who may not read `van`? */
export const isBreder = (van: Zichtbaarheid, naar: Zichtbaarheid): boolean =>
  VAN_SMAL_NAAR_BREED.indexOf(naar) > VAN_SMAL_NAAR_BREED.indexOf(van)
