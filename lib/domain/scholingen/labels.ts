import type { AccreditatieStatus, InschrijvingStatus, Vorm } from '@/prisma/generated/client'
import type { Dagdeel, ONZEKERE_VELDEN } from './schema'

export const VORM_LABELS: Record<Vorm, string> = {
  FYSIEK: 'Op locatie',
  ONLINE: 'Online',
  HYBRIDE: 'Op locatie en online',
}

export const ACCREDITATIE_LABELS: Record<AccreditatieStatus, string> = {
  GEEN: 'Geen accreditatie',
  AANGEVRAAGD: 'Accreditatie aangevraagd',
  TOEGEKEND: 'Accreditatie toegekend',
}

export const INSCHRIJVING_LABELS: Record<InschrijvingStatus, string> = {
  BEVESTIGD: 'Ingeschreven',
  WACHTLIJST: 'Wachtlijst',
  AFGEMELD: 'Afgemeld',
}

export const DAGDEEL_LABELS: Record<Dagdeel, string> = {
  ochtend: 'Ochtend (tot 12:00)',
  middag: 'Middag (12:00 tot 18:00)',
  avond: 'Avond (vanaf 18:00)',
}

export const ONZEKER_LABELS: Record<(typeof ONZEKERE_VELDEN)[number], string> = {
  datum: 'datum',
  tijd: 'tijd',
  vorm: 'op locatie of online',
  locatie: 'locatie',
  capaciteit: 'aantal plaatsen',
  accreditatie: 'accreditatie',
  kosten: 'kosten',
}
