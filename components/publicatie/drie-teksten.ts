import { diffArrays } from 'diff'

/** A stretch of two lists that began as the same one, and who changed it since. */
export type Deel<T> = { wie: 'NIEMAND' | 'ALLEEN_JIJ' | 'ALLEEN_ZIJ' | 'ALLEBEI'; jouw: T[]; hun: T[] }

/** One change of the list both began with: what stood from `van` up to `tot` became `nieuw`. */
type Wijziging<T> = { van: number; tot: number; nieuw: T[] }
type Groep<T> = { van: number; tot: number; jouw: Wijziging<T>[]; hun: Wijziging<T>[] }

/**
 * Two lists beside the one both began with, from begin to end: all `jouw` after each other are `jouw`, and so for `hun`.
 * ALLEBEI is only said where both changed the same item into something else, or both put something in the same place;
 * what both changed alike is said of nobody. `sleutel` tells which items are the same.
 */
export function vergelijkDrie<T>(
  begin: readonly T[],
  jouw: readonly T[],
  hun: readonly T[],
  sleutel: (item: T) => string,
): Deel<T>[] {
  const delen: Deel<T>[] = []
  let plek = 0
  const onveranderd = (tot: number) => {
    if (tot > plek) delen.push(gelijk(begin.slice(plek, tot)))
    plek = tot
  }
  for (const groep of groepeer(wijzigingen(begin, jouw, sleutel), wijzigingen(begin, hun, sleutel))) {
    onveranderd(groep.van)
    const deel = { jouw: toegepast(begin, groep, groep.jouw), hun: toegepast(begin, groep, groep.hun) }
    if (groep.hun.length === 0) delen.push({ wie: 'ALLEEN_JIJ', ...deel })
    else if (groep.jouw.length === 0) delen.push({ wie: 'ALLEEN_ZIJ', ...deel })
    else delen.push(...perItem(deel, sleutel))
    plek = groep.tot
  }
  onveranderd(begin.length)
  return delen
}

const gelijk = <T>(items: T[]): Deel<T> => ({ wie: 'NIEMAND', jouw: items, hun: items })

function wijzigingen<T>(
  begin: readonly T[],
  ander: readonly T[],
  sleutel: (item: T) => string,
): Wijziging<T>[] {
  const gevonden: Wijziging<T>[] = []
  let [plek, bijAnder] = [0, 0]
  for (const { count, added, removed } of diffArrays(begin.map(sleutel), ander.map(sleutel))) {
    const [van, nieuwVan] = [plek, bijAnder]
    plek += added ? 0 : count
    bijAnder += removed ? 0 : count
    if (added || removed) neemOp(gevonden, { van, tot: plek, nieuw: ander.slice(nieuwVan, bijAnder) })
  }
  return gevonden.flatMap(perStuk)
}

// What was added stands right beside what was taken out in its place.
function neemOp<T>(gevonden: Wijziging<T>[], erbij: Wijziging<T>): void {
  const vorige = gevonden.at(-1)
  if (vorige?.tot !== erbij.van) gevonden.push(erbij)
  else Object.assign(vorige, { tot: erbij.tot, nieuw: [...vorige.nieuw, ...erbij.nieuw] })
}

// As many items before and after are most likely the same ones, each changed.
const perStuk = <T>(heel: Wijziging<T>): Wijziging<T>[] =>
  heel.tot - heel.van === heel.nieuw.length
    ? heel.nieuw.map((item, nummer) => ({
        van: heel.van + nummer,
        tot: heel.van + nummer + 1,
        nieuw: [item],
      }))
    : [heel]

/** Changes that touch the same items, or put something in the same place, belong together. */
function groepeer<T>(jouw: readonly Wijziging<T>[], hun: readonly Wijziging<T>[]): Groep<T>[] {
  const alle: Groep<T>[] = [
    ...jouw.map((een) => ({ van: een.van, tot: een.tot, jouw: [een], hun: [] })),
    ...hun.map((een) => ({ van: een.van, tot: een.tot, jouw: [], hun: [een] })),
  ].sort((een, ander) => een.van - ander.van || een.tot - ander.tot)
  const groepen: Groep<T>[] = []
  for (const een of alle) {
    const groep = groepen.at(-1)
    if (!groep || !raakt(groep, een)) groepen.push(een)
    else {
      groep.tot = Math.max(groep.tot, een.tot)
      groep.jouw.push(...een.jouw)
      groep.hun.push(...een.hun)
    }
  }
  return groepen
}

type Bereik = { van: number; tot: number }
const isPlek = ({ van, tot }: Bereik) => van === tot
const raakt = (een: Bereik, ander: Bereik) =>
  (een.van < ander.tot && ander.van < een.tot) || (isPlek(een) && isPlek(ander) && een.van === ander.van)

/** What one side made of a stretch of the list. */
function toegepast<T>(begin: readonly T[], { van, tot }: Bereik, eigen: readonly Wijziging<T>[]): T[] {
  let plek = van
  const uit = eigen.flatMap((wijziging) => {
    const ervoor = begin.slice(plek, wijziging.van)
    plek = wijziging.tot
    return [...ervoor, ...wijziging.nieuw]
  })
  return [...uit, ...begin.slice(plek, tot)]
}

function perItem<T>({ jouw, hun }: Pick<Deel<T>, 'jouw' | 'hun'>, sleutel: (item: T) => string): Deel<T>[] {
  const isGelijk = (een: readonly T[], ander: readonly T[]) =>
    een.length === ander.length && een.every((item, nummer) => sleutel(item) === ander.map(sleutel)[nummer])
  if (jouw.length !== hun.length) return [{ wie: 'ALLEBEI', jouw, hun }]
  return jouw.map((item, nummer) => {
    const ander = hun.slice(nummer, nummer + 1)
    return isGelijk([item], ander) ? gelijk(ander) : { wie: 'ALLEBEI', jouw: [item], hun: ander }
  })
}
