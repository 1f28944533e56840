import 'server-only'
import type { Stam } from '../../stammen'
import type { Zoekterm } from '../../zoektermen'

const MEESTE_PER_TERM = 8

/**
 * The ways to ask for one term, best first. The engine knows no Dutch, so beside the words as typed it is asked for their
 * stems and for what the portal's own knowledge of Dutch has beside them (other words, parts of compounds), by stems too.
 * What stood in quotes is asked for as it is. `zonder` must not occur, whichever way the term is found.
 */
export function vragenNaar(term: Zoekterm, zonder: readonly string[], stam: Stam): string[] {
  const weg = zonder.map((zin) => `-${tussenAanhalingstekens(zin)}`)
  const schrijf = (woorden: string) => [woorden, ...weg].join(' ')
  if (term.isPrecies) return [schrijf(tussenAanhalingstekens(term.woorden.join(' ')))]
  const stammen = (woorden: readonly string[]) => woorden.map((woord) => stam(woord) || woord).join(' ')
  const manieren = [term.woorden.join(' '), ...[term.woorden, ...term.verwant, ...term.ver].map(stammen)].map(
    schrijf,
  )
  return [...new Set(manieren)].slice(0, MEESTE_PER_TERM)
}

const tussenAanhalingstekens = (zin: string) => `"${zin.replaceAll('"', ' ')}"`

/** How much of the question an item has to answer: less is a mention by chance. As in PostgreSQL's engine. */
const GENOEG = 0.4

type Gevonden = { refs: ReadonlySet<string>; gewicht: number; isPrecies: boolean }

/**
 * The items that answer enough of the question, given what was found for each term and how much the term says. Beside a
 * phrase in quotes, which must be there, the other words only say which item goes first.
 */
export function genoegGevonden(termen: readonly Gevonden[]): string[] {
  const precies = termen.filter(({ isPrecies }) => isPrecies)
  const los = precies.length > 0 ? precies : termen
  const totaal = los.reduce((som, { gewicht }) => som + gewicht, 0)
  const grens = precies.length > 0 ? totaal : GENOEG * totaal
  const som = new Map<string, number>()
  for (const { refs, gewicht } of los) for (const ref of refs) som.set(ref, (som.get(ref) ?? 0) + gewicht)
  // Sums of the same numbers in another order differ in the last digits.
  return [...som].flatMap(([ref, heeft]) => (heeft >= grens - 1e-9 ? [ref] : []))
}
