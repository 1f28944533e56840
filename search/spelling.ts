import 'server-only'

/** How many typing errors a word of this length may have: none below four letters, two from eight. */
export const toegestaneFouten = (lengte: number): number => (lengte < 4 ? 0 : lengte < 8 ? 1 : 2)

/**
 * Number of insertions, deletions, substitutions and swaps of neighbours between two words
 * (optimal string alignment), or `grens + 1` when there are more than `grens`.
 */
export function bewerkingsafstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1
  let twee: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const rij = volgendeRij(a, b, i, vorige, twee)
    if (Math.min(...rij) > grens) return grens + 1
    twee = vorige
    vorige = rij
  }
  return vorige[b.length] ?? grens + 1
}

function volgendeRij(a: string, b: string, i: number, vorige: number[], twee: number[]): number[] {
  const rij = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const gelijk = a[i - 1] === b[j - 1] ? 0 : 1
    let stap = Math.min(at(vorige, j) + 1, at(rij, j - 1) + 1, at(vorige, j - 1) + gelijk)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      stap = Math.min(stap, at(twee, j - 2) + 1)
    rij.push(stap)
  }
  return rij
}

const at = (rij: number[], index: number) => rij[index] ?? Number.POSITIVE_INFINITY

type Kandidaat = { woord: string; letters: number }
const perLengte = new WeakMap<ReadonlySet<string>, Map<number, Kandidaat[]>>()

/**
 * The known words closest to `woord`, nearest first; empty when the word itself is known. At most `aantal`. Of equally
 * near words the one that begins alike goes first: people seldom miss the first letter.
 */
export function verwanteSpellingen(woord: string, bekend: ReadonlySet<string>, aantal = 4): string[] {
  const grens = toegestaneFouten(woord.length)
  if (grens === 0 || bekend.has(woord)) return []
  const letters = lettersVan(woord)
  const lijst = opLengte(bekend)
  const gevonden: { kandidaat: string; afstand: number }[] = []
  for (let lengte = Math.max(3, woord.length - grens); lengte <= woord.length + grens; lengte += 1) {
    for (const kandidaat of lijst.get(lengte) ?? []) {
      if (aantalBits(kandidaat.letters ^ letters) > 2 * grens) continue
      const afstand = bewerkingsafstand(woord, kandidaat.woord, grens)
      if (afstand <= grens) gevonden.push({ kandidaat: kandidaat.woord, afstand })
    }
  }
  gevonden.sort(
    (a, b) =>
      a.afstand - b.afstand ||
      beginGelijk(woord, b.kandidaat) - beginGelijk(woord, a.kandidaat) ||
      Math.abs(a.kandidaat.length - woord.length) - Math.abs(b.kandidaat.length - woord.length) ||
      a.kandidaat.localeCompare(b.kandidaat),
  )
  return gevonden.slice(0, aantal).map(({ kandidaat }) => kandidaat)
}

const beginGelijk = (a: string, b: string): number => {
  let lengte = 0
  while (lengte < a.length && a[lengte] === b[lengte]) lengte += 1
  return lengte
}

// Words of the same length together, with the set of their letters: most words are ruled out by one comparison.
function opLengte(bekend: ReadonlySet<string>): Map<number, Kandidaat[]> {
  const eerder = perLengte.get(bekend)
  if (eerder) return eerder
  const lijst = new Map<number, Kandidaat[]>()
  for (const woord of bekend) {
    const groep = lijst.get(woord.length)
    if (groep) groep.push({ woord, letters: lettersVan(woord) })
    else lijst.set(woord.length, [{ woord, letters: lettersVan(woord) }])
  }
  perLengte.set(bekend, lijst)
  return lijst
}

function lettersVan(woord: string): number {
  let letters = 0
  for (let i = 0; i < woord.length; i += 1) letters |= 1 << (woord.charCodeAt(i) % 31)
  return letters
}

function aantalBits(getal: number): number {
  let bits = 0
  for (let rest = getal; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}
