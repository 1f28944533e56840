import 'server-only'
import type { Stam } from '../../stammen'
import type { Zoekterm } from '../../zoektermen'
import { DREMPEL, MAX_TERMEN, teBeantwoorden } from '../postgres/filter'
import type { Wegterm } from '../postgres/weging'

const MEESTE_PER_TERM = 24

type Kennis = { stam: Stam; woorden: ReadonlySet<string> }

/**
 * The ways to ask for one term. The engine knows no Dutch, so it is asked for stems: of the words as they must have been
 * meant, of other words for the same as a phrase, of the parts of a compound. In quotes, because typing errors were read
 * before: guessing once more finds 'decide' for 'suïcide'. Only a word that nobody knows is left to the engine's own
 * guesses, as the beginning of another too. `zonder` must not occur, whichever way the term is found.
 */
export function vragenNaar(term: Zoekterm, zonder: readonly string[], { stam, woorden }: Kennis): string[] {
  const stammen = (reeks: readonly string[]) => {
    const gevonden = reeks.map(stam).filter((deel) => deel !== '')
    return gevonden.length > 0 ? gevonden : reeks
  }
  const frase = (reeks: readonly string[]) => tussenAanhalingstekens(stammen(reeks).join(' '))
  const alle = (reeks: readonly string[]) => stammen(reeks).map(tussenAanhalingstekens).join(' ')
  const onbekend = term.woorden.filter((woord) => !woorden.has(woord))
  const manieren = term.isPrecies
    ? [frase(term.woorden)]
    : [alle(term.woorden), ...onbekend, ...term.verwant.map(frase), ...term.ver.map(alle)]
  const weg = zonder.map((zin) => `-${frase(zin.split(' '))}`)
  return [...new Set(manieren)].slice(0, MEESTE_PER_TERM).map((manier) => [manier, ...weg].join(' '))
}

const tussenAanhalingstekens = (zin: string) => `"${zin.replaceAll('"', ' ')}"`

type Gevonden = Pick<Wegterm, 'gewicht' | 'isPrecies' | 'soorten'> & { refs: ReadonlySet<string> }

/**
 * The items that answer enough of the question, given what was found for each term and how much the term says; as in
 * PostgreSQL's engine. Beside a phrase in quotes, which must be there, the other words only say which item goes first.
 */
export function genoegGevonden(termen: readonly Gevonden[]): string[] {
  const precies = termen.filter(({ isPrecies }) => isPrecies)
  const los = termen
    .filter(({ gewicht }) => gewicht > 0)
    .sort((a, b) => b.gewicht - a.gewicht)
    .slice(0, MAX_TERMEN)
  const tellen = precies.length > 0 ? precies.map((term) => ({ ...term, gewicht: 1 })) : los
  const grens = precies.length > 0 ? precies.length : DREMPEL * teBeantwoorden(tellen)
  const som = new Map<string, number>()
  for (const { refs, gewicht } of tellen) for (const ref of refs) som.set(ref, (som.get(ref) ?? 0) + gewicht)
  // Sums of the same numbers in another order differ in the last digits.
  return [...som].flatMap(([ref, heeft]) => (heeft >= grens - 1e-9 ? [ref] : []))
}
