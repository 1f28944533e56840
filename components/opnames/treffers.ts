import type { Alinea, Deel } from '@/lib/domain/opnames/transcript'

/** A place where the words are said (`begin` in ms), with what stands around them. */
export type Treffer = { begin: number; voor: string; raak: string; na: string }

/** From here on one looks for something. */
export const MIN_VRAAG = 2
export const MAX_VRAAG = 100
/** More than anybody reads; the count says how many there are. */
const MAX_TREFFERS = 50
const EROMHEEN = 60

/** Where `vraag` is said, whatever its capitals and accents. */
export function zoekTreffers(delen: readonly Deel[], vraag: string): { totaal: number; treffers: Treffer[] } {
  const gezocht = vergelijkbaar(vraag.trim().slice(0, MAX_VRAAG))
  if (gezocht.length < MIN_VRAAG) return { totaal: 0, treffers: [] }
  const alle = delen.flatMap(({ alineas }) => alineas.flatMap((alinea) => inAlinea(alinea, gezocht)))
  return { totaal: alle.length, treffers: alle.slice(0, MAX_TREFFERS).map((maak) => maak()) }
}

function inAlinea({ stukjes }: Alinea, gezocht: string): (() => Treffer)[] {
  const tekst = stukjes.map((stukje) => stukje.tekst).join(' ')
  const letters = vergelijkbaar(tekst)
  const plekken: (() => Treffer)[] = []
  for (
    let plek = letters.indexOf(gezocht);
    plek >= 0;
    plek = letters.indexOf(gezocht, plek + gezocht.length)
  ) {
    const [van, tot] = [plek, plek + gezocht.length]
    plekken.push(() => ({
      begin: momentVan(stukjes, van),
      voor: laatsteWoorden(tekst.slice(0, van)),
      raak: tekst.slice(van, tot),
      na: eersteWoorden(tekst.slice(tot)),
    }))
  }
  return plekken
}

/** When the letter at this place of the paragraph is said. */
function momentVan(stukjes: Alinea['stukjes'], plek: number): number {
  let tot = 0
  for (const { begin, tekst } of stukjes) {
    tot += tekst.length + 1
    if (plek < tot) return begin
  }
  return stukjes.at(-1)?.begin ?? 0
}

const laatsteWoorden = (tekst: string) =>
  tekst.length <= EROMHEEN ? tekst : `… ${tekst.slice(-EROMHEEN).replace(/^\S*\s/, '')}`
const eersteWoorden = (tekst: string) =>
  tekst.length <= EROMHEEN ? tekst : `${tekst.slice(0, EROMHEEN).replace(/\s\S*$/, '')} …`

// Letter by letter, so that a place in the one is the same place in the other.
const vergelijkbaar = (tekst: string): string =>
  tekst
    .split('')
    .map((letter) => letter.normalize('NFD').charAt(0).toLowerCase().charAt(0))
    .join('')
