import 'server-only'
import { parseDate } from '@internationalized/date'
import { alsDag, alsDatum, dagVan } from './controle'

/** The steps in their order; the names are those of the database. */
export const TREDEN = ['VOORAF', 'OP_DE_DAG', 'NA_14_DAGEN', 'NA_30_DAGEN', 'NA_60_DAGEN'] as const
export type Trede = (typeof TREDEN)[number]

const VOORAF_DAGEN = 30
const VANAF: [Exclude<Trede, 'VOORAF'>, dagen: number][] = [
  ['NA_60_DAGEN', 60],
  ['NA_30_DAGEN', 30],
  ['NA_14_DAGEN', 14],
  ['OP_DE_DAG', 0],
]

/** The day of a controle and the one before it, as Dutch calendar days; `laatst` is null before the first one. */
export type Controledag = { laatst: string | null; vervalt: string | null }

/**
 * The highest step that is due on `vandaag` (a Dutch calendar day): whoever missed days gets that one, not all. Null
 * while the controle is far off or has no day.
 */
export function tredeVan({ laatst, vervalt }: Controledag, vandaag: string): Trede | null {
  if (vervalt === null) return null
  const voorbij = dagenTussen(vervalt, vandaag)
  const [trede] = VANAF.find(([, dagen]) => voorbij >= dagen) ?? []
  if (trede) return trede
  return -voorbij <= vooraf(laatst, vervalt) ? 'VOORAF' : null
}

// With a short interval thirty days before would be the day of the last controle: never in its first half.
const vooraf = (laatst: string | null, vervalt: string): number =>
  laatst === null
    ? VOORAF_DAGEN
    : Math.min(VOORAF_DAGEN, Math.max(0, Math.floor(dagenTussen(laatst, vervalt) / 2)))

/** The last due day whose ladder may have begun on `vandaag`. */
export const laatsteBegonnenDag = (vandaag: string): string =>
  parseDate(vandaag).add({ days: VOORAF_DAGEN }).toString()

/** Calendar days from the one to the other; no hours, so the nights in which the clock changes count as one. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((alsDatum(tot).getTime() - alsDatum(van).getTime()) / 86_400_000)

const VERLOPEN_DAGEN = 60

/** The Dutch day from which back a controle is so late that readers and coordinators see it. */
export const grensVerlopen = (now: Date): string =>
  parseDate(dagVan(now)).subtract({ days: VERLOPEN_DAGEN }).toString()

/** Sixty days after the day it was due. */
export const isControleVerlopen = (vervalt: string | null, now: Date): boolean =>
  vervalt !== null && vervalt <= grensVerlopen(now)

/** The day since when nobody checked an item that readers are told about, or null; from a `date` column. */
export function verlopenSinds(volgendeControleOp: Date | null, now: Date): string | null {
  const vervalt = alsDag(volgendeControleOp)
  return isControleVerlopen(vervalt, now) ? vervalt : null
}

const MAILUUR = 7
const uurFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** Reminders wait until seven in the morning: nobody's telephone buzzes at night for them. */
export const isMailtijd = (now: Date): boolean => Number(uurFormat.format(now)) >= MAILUUR

/** `isActief`: has an account that mail may go to. `afwezigTot`: last day away, as a Dutch calendar day. */
export type Mens = { id: string; isActief: boolean; afwezigTot: string | null }
export type Hoedanigheid = 'VERANTWOORDELIJKE' | 'VERVANGER' | 'REDACTIE'
export type Ontvanger = { id: string; als: Hoedanigheid }
type Mensen = { verantwoordelijke: Mens | null; vervanger: Mens | null; redactie: readonly Mens[] }

const METEEN_VERVANGER: readonly Trede[] = ['NA_14_DAGEN', 'NA_30_DAGEN', 'NA_60_DAGEN']
const METEEN_REDACTIE: readonly Trede[] = ['NA_30_DAGEN', 'NA_60_DAGEN']

/** Not away on `vandaag`; both are Dutch calendar days, `afwezigTot` the last one away. */
export const isTerug = (afwezigTot: string | null, vandaag: string): boolean =>
  afwezigTot === null || afwezigTot < vandaag

export const isErbij = (mens: Mens | null, vandaag: string): mens is Mens =>
  mens?.isActief === true && isTerug(mens.afwezigTot, vandaag)

/**
 * Who hears of a step: first the verantwoordelijke, instead of who is away the vervanger, instead of both the redactie;
 * later steps add vervanger and redactie. Without a verantwoordelijke it is the redactie's. Nobody twice.
 */
export function ontvangers(trede: Trede, mensen: Mensen, vandaag: string): Ontvanger[] {
  const erbij = (mens: Mens | null, als: Hoedanigheid): Ontvanger[] =>
    isErbij(mens, vandaag) ? [{ id: mens.id, als }] : []
  const zelf = erbij(mensen.verantwoordelijke, 'VERANTWOORDELIJKE')
  const vervanger = erbij(mensen.vervanger, 'VERVANGER')
  const redactie = mensen.redactie.flatMap((mens) => erbij(mens, 'REDACTIE'))
  const inPlaats = mensen.verantwoordelijke && vervanger.length > 0 ? vervanger : redactie
  const alle = [
    ...(zelf.length > 0 ? zelf : inPlaats),
    ...(METEEN_VERVANGER.includes(trede) ? vervanger : []),
    ...(METEEN_REDACTIE.includes(trede) ? redactie : []),
  ]
  return [...new Map(alle.toReversed().map((ontvanger) => [ontvanger.id, ontvanger])).values()].toReversed()
}
