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
  const moet = termen.filter(({ isPrecies }) => isPrecies).map(alles)
  const los = termen.filter(({ isPrecies, gewicht }) => !isPrecies && gewicht > 0)
  const enkele = [...los].sort((a, b) => b.gewicht - a.gewicht).slice(0, MAX_TERMEN)
  // Beside a phrase in quotes the other words only say which one goes first.
  const genoeg =
    moet.length > 0 || enkele.length === 0
      ? []
      : [of(kleinsteKeuzes(enkele, drempel).map((keuze) => en(keuze.map(alles))))]
  const delen = [...moet, ...genoeg]
  return delen.length === 0 ? null : en([...delen, ...zonder.map((vraag) => `!(${vraag})`)])
}

/** All tiers of a term together. */
export const alles = ({ precies, ruim, ver }: Wegterm): string =>
  of([precies, ruim, ver].filter((vraag) => vraag !== ''))

const of = (vragen: string[]) => `(${vragen.join(' | ')})`
const en = (vragen: string[]) => `(${vragen.join(' & ')})`

/** The choices of terms that together say enough, and would not without any one of them. */
function kleinsteKeuzes(termen: readonly Wegterm[], drempel: number): Wegterm[][] {
  const totaal = termen.reduce((som, { gewicht }) => som + gewicht, 0)
  const genoeg = (keuze: readonly Wegterm[]) =>
    keuze.reduce((som, { gewicht }) => som + gewicht, 0) >= drempel * totaal
  const keuzes: Wegterm[][] = []
  for (let masker = 1; masker < 1 << termen.length; masker += 1) {
    const keuze = termen.filter((_, index) => (masker >> index) & 1)
    if (genoeg(keuze) && keuze.every((term) => !genoeg(keuze.filter((ander) => ander !== term))))
      keuzes.push(keuze)
  }
  return keuzes
}
