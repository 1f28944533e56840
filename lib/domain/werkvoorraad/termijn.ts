import 'server-only'
import { parseDate, startOfWeek, toZoned } from '@internationalized/date'
import { dagVan } from '../publicatie/controle'
import type { Urgentie, Werksoort } from './labels'

const TIJDZONE = 'Europe/Amsterdam'
const WEEK = 7

/**
 * Within how many days something should be done, counted from when it came. Our own agreement, so that "te laat" means
 * the same for everybody: a reader's message or an offered text waits two weeks or one at most.
 */
const DAGEN: Partial<Record<Werksoort, number>> = {
  nummers: 0,
  'tweede-lezer': 1,
  beoordelen: 7,
  meldingen: 14,
  voorstellen: 14,
  opmerkingen: 14,
  verzoeken: 14,
  links: 14,
  afsluitingen: 14,
  agendas: 14,
}

type Werk = { wat: Werksoort; sinds: Date | null; vast: string | null; gaatMis: boolean }

/**
 * The Dutch calendar day by which work should be done ('2026-11-21', null when there is none), and how urgent that makes
 * it now. `vast`: a day that was agreed upon. A number that may be wrong and a plan that failed are for now.
 */
export function termijnVan(
  { wat, sinds, vast, gaatMis }: Werk,
  now: Date,
): { uiterlijk: string | null; urgentie: Urgentie } {
  const dagen = DAGEN[wat]
  const uiterlijk =
    vast ??
    (dagen !== undefined && sinds !== null ? parseDate(dagVan(sinds)).add({ days: dagen }).toString() : null)
  return { uiterlijk, urgentie: wat === 'nummers' || gaatMis ? 'NU' : urgentieOp(uiterlijk, dagVan(now)) }
}

function urgentieOp(uiterlijk: string | null, vandaag: string): Urgentie {
  if (uiterlijk === null) return 'LATER'
  if (uiterlijk < vandaag) return 'TE_LAAT'
  return uiterlijk <= overEenWeek(vandaag) ? 'DEZE_WEEK' : 'LATER'
}

const overEenWeek = (vandaag: string) => parseDate(vandaag).add({ days: WEEK }).toString()

/** Falls due from today until a week from now. */
export const isKomend = (uiterlijk: string | null, now: Date): boolean =>
  uiterlijk !== null && uiterlijk >= dagVan(now) && uiterlijk <= overEenWeek(dagVan(now))

/** The instant at which the Dutch week of `now` began: Monday, midnight. */
export const beginVanDeWeek = (now: Date): Date =>
  toZoned(startOfWeek(parseDate(dagVan(now)), 'nl-NL'), TIJDZONE).toDate()
