import 'server-only'

const KLINKER = /[aeiouy]/
const VOORVOEGSEL =
  /^(aan|achter|af|be|bij|door|in|mee|na|om|onder|op|over|tegen|terug|toe|uit|voor|weg)?ge(.{3,}?)(de|te|d|t)$/

/**
 * A Dutch word without what the stemmer leaves on: the t of 'hij hoort', the ge- of 'gemarkeerde' and 'aangemelde', the
 * -ende of 'rouwende'.
 * Gives the word itself when there is nothing to take off. Wrong now and then ('dienst' → 'diens'), so always used on
 * both sides of a comparison, or beside the word itself.
 */
export function grondvorm(woord: string): string {
  const deelwoord = VOORVOEGSEL.exec(woord)
  if (deelwoord) return `${deelwoord[1] ?? ''}${deelwoord[2] ?? ''}`
  const tegenwoordig = /^(.{4,})ende$/.exec(woord)
  if (tegenwoordig?.[1]) return tegenwoordig[1]
  const eindigtOpT = woord.length > 4 && woord.endsWith('t') && !KLINKER.test(woord.at(-2) ?? '')
  return eindigtOpT ? woord.slice(0, -1) : woord
}
