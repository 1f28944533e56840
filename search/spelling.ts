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

/** The known words closest to `woord`, nearest first; empty when the word itself is known. At most `aantal`. */
export function verwanteSpellingen(woord: string, bekend: ReadonlySet<string>, aantal = 4): string[] {
  const grens = toegestaneFouten(woord.length)
  if (grens === 0 || bekend.has(woord)) return []
  const gevonden: { kandidaat: string; afstand: number }[] = []
  for (const kandidaat of bekend) {
    if (kandidaat.length < 3 || Math.abs(kandidaat.length - woord.length) > grens) continue
    const afstand = bewerkingsafstand(woord, kandidaat, grens)
    if (afstand <= grens) gevonden.push({ kandidaat, afstand })
  }
  gevonden.sort(
    (a, b) =>
      a.afstand - b.afstand ||
      Math.abs(a.kandidaat.length - woord.length) - Math.abs(b.kandidaat.length - woord.length) ||
      a.kandidaat.localeCompare(b.kandidaat),
  )
  return gevonden.slice(0, aantal).map(({ kandidaat }) => kandidaat)
}
