import 'server-only'

/** A place in a plain text. */
export type Plek = { begin: number; einde: number }

/** Before and behind a word of which the letters are known: no letter or digit. */
export const VOOR = String.raw`(?<![\p{L}\p{N}])`
export const NA = String.raw`(?![\p{L}\p{N}])`

/** A pattern that only fits whole words, in capitals or not. */
export const gehele = (patroon: string) => new RegExp(`${VOOR}(?:${patroon})${NA}`, 'giu')

/** The same words with or without a capital in front, where the rest of a pattern tells capitals apart. */
export const metOfZonderHoofdletter = (woorden: string) =>
  woorden
    .trim()
    .split(/\s+/)
    .map((woord) => `[${woord.charAt(0).toUpperCase()}${woord.charAt(0)}]${woord.slice(1)}`)
    .join('|')

export const treffers = (tekst: string, regel: RegExp): Plek[] =>
  [...tekst.matchAll(regel)].map((match) => ({ begin: match.index, einde: match.index + match[0].length }))

const BEGIN_VAN_ZIN = /(?:^|[.!?…:;][\s"'”’)\]]*|\n[\s#>*_]*|[-–—•*#>]\s|\d[.)]\s|["'“‘„«(]\s?)$/u
// "de heer V. Jansen", "mw. Jansen": a stop behind one letter or a title ends no sentence.
const NA_VOORLETTER =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|[Mm]evr|[Mm]w|[Dd]hr|[Dd]rs?|[Dd]s|[Zz]r|[Bb]r|[Mm]ej|[Ff]am|[Pp]rof|[Mm]r|[Ii]r|[Ii]ng|[Jj]hr|[Ss]t|[Bb]urg)\.\s*$/u

/** Whether a word at this place has its capital because a sentence begins there. */
export function isBeginVanZin(tekst: string, plaats: number): boolean {
  const ervoor = tekst.slice(Math.max(0, plaats - 12), plaats)
  return ervoor.trim() === '' || (BEGIN_VAN_ZIN.test(ervoor) && !NA_VOORLETTER.test(ervoor))
}
