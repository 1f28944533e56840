import 'server-only'
import type { Wegterm } from './weging'

/** Part of what a question says that a document has to answer: less is a mention by chance. */
export const DREMPEL = 0.3
/** From here on a document answers most of the question. */
export const VEEL = 0.75
/** More terms than this only count for the order. */
export const MAX_TERMEN = 6

/**
 * The tsquery that a document must match: enough of the terms, weighed by how much each says, all phrases in quotes,
 * and nothing that was excluded. Null when nothing can be found. `zonder` are tsqueries as text, `drempel` is the part of
 * the question that is enough.
 */
export function maakFilter(
  termen: readonly Wegterm[],
  zonder: readonly string[],
  drempel = DREMPEL,
): string | null {
  if (termen.some(({ isPrecies, gewicht }) => isPrecies && gewicht === 0)) return null
  const moet = termen.filter(({ isPrecies }) => isPrecies).map(kort)
  const los = termen.filter(({ isPrecies, gewicht }) => !isPrecies && gewicht > 0)
  const enkele = [...los].sort((a, b) => b.gewicht - a.gewicht).slice(0, MAX_TERMEN)
  // Beside a phrase in quotes the other words only say which one goes first.
  const genoeg = moet.length > 0 || enkele.length === 0 ? [] : [genoegVan(enkele, drempel)]
  const delen = [...moet, ...genoeg]
  return delen.length === 0 ? null : en([...delen, ...zonder.map((vraag) => `!(${vraag})`)])
}

/** All tiers of a term together. */
export const alles = ({ precies, ruim, ver }: Wegterm): string =>
  of([precies, ruim, ver].filter((vraag) => vraag !== ''))

// The same in as few pieces as can be: the index takes every piece to every document.
function kort(term: Wegterm): string {
  const stukken = new Set(alles(term).slice(1, -1).split(' | '))
  const beginnen = [...stukken].flatMap((stuk) => BEGIN.exec(stuk)?.[1] ?? [])
  // 'pijn':* finds all that 'pijnbestrijding' does.
  const isDubbel = (stuk: string) => beginnen.some((begin) => WOORDSTUK.exec(stuk)?.[1]?.startsWith(begin))
  return of([...stukken].filter((stuk) => !isDubbel(stuk)))
}

const WOORDSTUK = /^\('([^']+)'\)$/
const BEGIN = /^\('([^']+)':\*\)$/

const of = (vragen: string[]) => `(${vragen.join(' | ')})`
const en = (vragen: string[]) => `(${vragen.join(' & ')})`

/**
 * How much there is to answer. A word that only names a kind of item ('cursus', 'betekenis') is no part of it beside
 * words that name a subject: it helps an item that has it, and an item on the subject lacks nothing without.
 */
export function teBeantwoorden(termen: readonly Pick<Wegterm, 'gewicht' | 'soorten'>[]): number {
  const onderwerpen = termen.filter(({ gewicht, soorten }) => gewicht > 0 && soorten.length === 0)
  return (onderwerpen.length > 0 ? onderwerpen : termen).reduce((som, { gewicht }) => som + gewicht, 0)
}

// The same question in as few words as can be: the index takes each of them to each document that has one of them.
function genoegVan(termen: readonly Wegterm[], drempel: number): string {
  const grens = drempel * teBeantwoorden(termen)
  const vanaf = (plek: number, heeft: number): string | boolean => {
    if (heeft >= grens) return true
    const term = termen[plek]
    if (!term) return false
    const [met, zonder] = [vanaf(plek + 1, heeft + term.gewicht), vanaf(plek + 1, heeft)]
    if (met === zonder || met === false) return zonder
    const deel = met === true ? kort(term) : `${kort(term)} & ${met}`
    return zonder === false ? `(${deel})` : `(${deel} | ${zonder})`
  }
  const vraag = vanaf(0, 0)
  return typeof vraag === 'string' ? vraag : of(termen.map(kort))
}

/** A question as the index can answer it; see sql.ts. Together the first two hold all that `precies` finds. */
export type Vormen = {
  /** true of nothing but what is found */
  zeker: string
  /** what else may be found: not sure until `precies` is asked of the text */
  misschien: string
  precies: string
}

const WOORD = "'(?:[^']|'')*'(?::[*A-D]+)?"
const FRASE = new RegExp(`${WOORD}(?:\\s*<(?:-|\\d+)>\\s*${WOORD})+`, 'g')
// A private-use character, that stands in no text.
const NIETS = "'\ue000'"

/** Without the phrases in it. */
const zonderFrases = (vraag: string) => vraag.replace(FRASE, NIETS)
/** With the words of a phrase, wherever they stand, in its place. */
export const alsWoorden = (vraag: string): string =>
  vraag.replace(FRASE, (frase) => `(${frase.split(/<(?:-|\d+)>/).join('&')})`)

/** The forms of a tsquery; its text may hold no negation. */
export function vormenVan(vraag: string): Vormen {
  const zeker = zonderFrases(vraag)
  return { zeker, misschien: rest(zeker, alsWoorden(vraag), vraag), precies: vraag }
}

/** The forms of the filter, of the same terms and tsqueries as `maakFilter`; null when nothing can be found. */
export function filtervormen(termen: readonly Wegterm[], zonder: readonly string[]): Vormen | null {
  const precies = maakFilter(termen, zonder)
  const zeker = maakFilter(termen.map(inVorm(zonderFrases)), zonder.map(alsWoorden))
  const ruimst = maakFilter(termen.map(inVorm(alsWoorden)), zonder.map(zonderFrases))
  if (precies === null || zeker === null || ruimst === null) return null
  return { zeker, misschien: rest(zeker, ruimst, precies), precies }
}

// The first condition follows from the others; with it the index begins with the words of the phrases, that few have.
function rest(zeker: string, ruimst: string, precies: string): string {
  const frases = [...new Set(precies.match(FRASE) ?? [])].map(alsWoorden)
  return frases.length === 0 ? NIETS : `${of(frases)} & (${ruimst}) & !(${zeker})`
}

const inVorm =
  (vorm: (vraag: string) => string) =>
  (term: Wegterm): Wegterm => ({
    ...term,
    precies: vorm(term.precies),
    ruim: vorm(term.ruim),
    ver: vorm(term.ver),
  })
