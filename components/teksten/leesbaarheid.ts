import type { Node } from '@tiptap/pm/model'
import { EENVOUDIGER } from './eenvoudige-woorden'
import type { Begrippenzoeker } from './zoek-begrippen'

/** A place in the text of the editor, with what may be simpler there. `liever`: a word to put in its place. */
export type Leestip = { van: number; tot: number; tekst: string; uitleg: string; liever?: string }
/** `begrippen`: the words at which readers can open an explanation, each where it stands first. */
export type Leesbaarheid = { zinnen: Leestip[]; woorden: Leestip[]; begrippen: Leestip[] }

// B1: ten to fifteen words read easily; past twenty most readers go back to the beginning.
const MAX_WOORDEN = 20
const WOORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
// A full stop only ends a sentence before a capital: not in "bijv. pijn" or "2.5 mg".
const EINDE = /[.!?]+["'”’)]*\s+(?=["'“‘(]*\p{Lu})/gu
// One sign for each node in a line that is no text, so that places in the string are places in the document.
const GEEN_TEKST = '\ufffc'

/** What could be easier to read. Headings are left out: they are no sentences. */
export function leesbaarheid(doc: Node, zoekBegrippen: Begrippenzoeker = () => []): Leesbaarheid {
  const uitslag: Leesbaarheid = { zinnen: [], woorden: [], begrippen: [] }
  const uitgelegd = new Set<string>()
  doc.descendants((node, positie) => {
    if (!node.isTextblock) return true
    if (node.type.name === 'heading') return false
    const tekst = node.textBetween(0, node.content.size, undefined, GEEN_TEKST)
    uitslag.zinnen.push(...langeZinnen(tekst, positie + 1))
    const vondsten = zoekBegrippen(tekst)
    const isBegrip = (plek: number) => vondsten.some(({ start, eind }) => start <= plek && plek < eind)
    uitslag.woorden.push(...moeilijkeWoorden(tekst, positie + 1, isBegrip))
    for (const { begrip, start, eind } of vondsten) {
      if (uitgelegd.has(begrip.slug)) continue
      uitgelegd.add(begrip.slug)
      const plek = { van: positie + 1 + start, tot: positie + 1 + eind }
      uitslag.begrippen.push({ ...plek, tekst: tekst.slice(start, eind), uitleg: begrip.uitleg })
    }
    return false
  })
  return uitslag
}

function langeZinnen(tekst: string, begin: number): Leestip[] {
  const grenzen = [
    0,
    ...[...tekst.matchAll(EINDE)].map((einde) => einde.index + einde[0].length),
    tekst.length,
  ]
  return grenzen.slice(1).flatMap((tot, i) => {
    const van = grenzen[i] ?? 0
    const zin = tekst.slice(van, tot).trimEnd()
    const aantal = zin.match(WOORD)?.length ?? 0
    if (aantal <= MAX_WOORDEN) return []
    const uitleg = `${aantal} woorden`
    return [
      { van: begin + van, tot: begin + van + zin.length, tekst: zin.replaceAll(GEEN_TEKST, ''), uitleg },
    ]
  })
}

// A word that readers get an explanation of may stay.
const moeilijkeWoorden = (tekst: string, begin: number, isBegrip: (plek: number) => boolean): Leestip[] =>
  [...tekst.matchAll(WOORD)].flatMap(({ 0: woord, index }) => {
    const uitleg = EENVOUDIGER.get(woord.toLocaleLowerCase('nl'))
    if (!uitleg || isBegrip(index)) return []
    const tip = { van: begin + index, tot: begin + index + woord.length, tekst: woord, uitleg }
    // With a comma it is an explanation, which does not fit where the word stood.
    if (uitleg.includes(',')) return [tip]
    const liever = /^\p{Lu}/u.test(woord) ? uitleg.charAt(0).toUpperCase() + uitleg.slice(1) : uitleg
    return [{ ...tip, liever }]
  })

/** 'Twee lange zinnen en 1 moeilijk woord': what the hint says when it is closed. */
export function leeszin({ zinnen, woorden }: Pick<Leesbaarheid, 'zinnen' | 'woorden'>): string {
  const delen = [
    telwoord(zinnen.length, 'lange zin', 'lange zinnen'),
    telwoord(woorden.length, 'moeilijk woord', 'moeilijke woorden'),
  ].filter((deel) => deel !== '')
  return delen.length === 0 ? 'Leest makkelijk' : `Kan makkelijker: ${delen.join(' en ')}`
}

const telwoord = (aantal: number, een: string, meer: string): string =>
  aantal === 0 ? '' : `${aantal} ${aantal === 1 ? een : meer}`
