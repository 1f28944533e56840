import 'server-only'
import { splitsSamenstelling } from './samenstelling'

const UITGANGEN = ['', 'e', 'en', 's', 'n', 'er', 'ere', 'ste', 't', 'te', 'de', 'den', 'ten', 'jes', 'je']
const STEMHEBBEND: Record<string, string> = { v: 'f', z: 's' }

/**
 * The forms under which a word list may know a Dutch word: itself, and without its ending. 'palliatieve' → palliatief,
 * 'symptomen' → symptoom, 'stoppen' → stop. Wide on purpose: a form too many only asks the list once more.
 */
export function woordvormen(woord: string): string[] {
  const vormen = new Set<string>()
  for (const uitgang of UITGANGEN) {
    if (!woord.endsWith(uitgang)) continue
    const stam = woord.slice(0, woord.length - uitgang.length)
    if (stam.length < 3) continue
    for (const vorm of [stam, `${stam}en`, hard(stam), dubbel(hard(stam)), enkel(stam)]) vormen.add(vorm)
  }
  return [...vormen]
}

const hard = (stam: string) => stam.slice(0, -1) + (STEMHEBBEND[stam.slice(-1)] ?? stam.slice(-1))
const dubbel = (stam: string) => stam.replace(/([^aeiou])([aeou])([^aeiou])$/, '$1$2$2$3')
const enkel = (stam: string) => stam.replace(/([^aeiou])\1$/, '$1')

/** Every text to ask the word list about, to know whether these are words or compounds of words. */
export const teVragen = (woorden: readonly string[]): string[] => [
  ...new Set(woorden.flatMap((woord) => delen(woord).flatMap(woordvormen))),
]

// A compound has at least two words of four letters.
function delen(woord: string): string[] {
  if (woord.length < 9 || woord.length > 45) return [woord]
  const lengtes = Array.from({ length: woord.length - 7 }, (_, i) => i + 4)
  return [woord, ...lengtes.flatMap((lengte) => [woord.slice(0, lengte), woord.slice(-lengte)])]
}

/**
 * Tests whether something is a Dutch word, by what the list answered to `teVragen`, from strict to wide: the word
 * itself, another form of it, a compound of known words.
 */
export function woordtesten(bekend: ReadonlySet<string>): ((woord: string) => boolean)[] {
  const kent = (woord: string) => woordvormen(woord).some((vorm) => bekend.has(vorm))
  return [(woord) => bekend.has(woord), kent, (woord) => splitsSamenstelling(woord, kent) !== null]
}
