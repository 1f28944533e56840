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

export const ZICHTBAARHEID_LABELS: Record<Zichtbaarheid, string> = {
  LEDEN: 'Iedereen met een account',
  NETWERKCOORDINATOREN: 'Alleen netwerkcoördinatoren, redactie en beheer',
  OPENBAAR: 'Iedereen, ook zonder account',
}
