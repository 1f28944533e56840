import type { AccreditatieStatus, InschrijvingStatus, Registersoort, Vorm } from '@/prisma/generated/client'
import type { Roosterhinder } from './rooster'
import type { DAGDEELKEUZES, JA_FILTERS, ONZEKERE_VELDEN } from './schema'

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
  AANGEBODEN: 'Plek aangeboden',
  WACHTLIJST: 'Wachtlijst',
  AFGEMELD: 'Afgemeld',
}

export const REGISTERSOORT_LABELS: Record<Registersoort, string> = {
  BIG: 'BIG-nummer',
  RELATIE: 'Relatienummer',
}

/** So many days after the last date the registratienummers are erased. */
export const NUMMER_BEWAARDAGEN = 90

export const DAGDEEL_LABELS: Record<(typeof DAGDEELKEUZES)[number], string> = {
  overdag: 'Overdag (tot 18:00)',
  ochtend: 'Ochtend (tot 12:00)',
  middag: 'Middag (12:00 tot 18:00)',
  avond: 'Avond (vanaf 18:00)',
}

export const JA_LABELS: Record<(typeof JA_FILTERS)[number], string> = {
  plek: 'Plaats vrij',
  gratis: 'Alleen gratis',
  kort: 'Hooguit een uur voorbereiding',
  accreditatie: 'Met accreditatie',
  opname: 'Er is een opname',
}

/** Why a date does not fit somebody's working life, after 'Past niet:'. */
export const ROOSTER_LABELS: Record<Roosterhinder, string> = {
  NIET_OVERDAG: 'niet overdag',
  TE_LANG: 'langer dan een dagdeel',
  VOORBEREIDING: 'meer dan een uur voorbereiding',
  KOSTEN: 'duurder dan 25 euro',
  VER_WEG: 'op locatie buiten je netwerk',
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
