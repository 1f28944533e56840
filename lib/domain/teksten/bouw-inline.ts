import 'server-only'
import { isVeiligeHref } from './leesschema'
import { herstelPerWoord } from './ligaturen'
import type { Stuk } from './ruwe-tekst'
import type { TekstDoc, TekstMark } from './schema'

type Alinea = Extract<TekstDoc['content'][number], { type: 'paragraph' }>
export type Inline = NonNullable<Alinea['content']>[number]

/** What a text that was taken over holds, what was mended in it and what did not fit. */
export type Bouwverslag = {
  aantal: {
    koppen: number
    alineas: number
    punten: number
    tabellen: number
    links: number
    afbeeldingen: number
  }
  /** words with letters put back, and words where letters are missing still */
  hersteld: string[]
  twijfel: string[]
  /** addresses that a text of ours may not lead to: the words stay, the link does not */
  linksWeg: number
  /** the beginning of the first block that did not fit any more */
  vanaf: string | null
}

export type Bouw = { testen: readonly ((woord: string) => boolean)[]; verslag: Bouwverslag }

/** The words of one paragraph or heading; damaged ones are repaired and marked. */
export const naarInline = (stukken: readonly Stuk[], bouw: Bouw): Inline[] =>
  samengevoegd(stukken).flatMap((stuk) =>
    stuk === 'REGELEINDE' ? [{ type: 'hardBreak' as const }] : naarTekst(stuk, bouw),
  )

function naarTekst(stuk: Exclude<Stuk, 'REGELEINDE'>, bouw: Bouw): Inline[] {
  const merken = merkenVan(stuk, bouw)
  return herstelPerWoord(stuk.tekst, bouw.testen).map(({ tekst, aard }) => {
    if (aard === 'HERSTELD') bouw.verslag.hersteld.push(tekst)
    if (aard === 'TWIJFEL') bouw.verslag.twijfel.push(tekst.replace(/[\p{Co}\p{Cc}]/gu, '\uFFFD'))
    const marks: TekstMark[] = aard === 'GEWOON' ? merken : [...merken, { type: 'controleer' }]
    const text = leesbaar(tekst)
    return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
  })
}

// What no screen shows and no reader hears; a private character is a hole that a person has to fill.
export const leesbaar = (tekst: string) =>
  tekst
    .replace(/\p{Co}/gu, '\uFFFD')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF\p{Surrogate}]/gu, '')
    .replace(/\p{Cc}/gu, ' ')

function merkenVan({ vet, schuin, href }: Exclude<Stuk, 'REGELEINDE'>, { verslag }: Bouw): TekstMark[] {
  const marks: TekstMark[] = []
  if (vet) marks.push({ type: 'bold' })
  if (schuin) marks.push({ type: 'italic' })
  const adres = href?.trim() ?? ''
  // A path would lead into this portal, and nobody outside it means that.
  if (/^(?:https?|mailto|tel):/i.test(adres) && isVeiligeHref(adres)) {
    marks.push({ type: 'link', attrs: { href: adres } })
    verslag.aantal.links += 1
  } else if (adres !== '' && !adres.startsWith('#')) verslag.linksWeg += 1
  return marks
}

/** Neighbours that look alike are one: a damaged word often stands in pieces. Spaces at the ends go. */
function samengevoegd(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = []
  for (const stuk of stukken) {
    const vorige = uit.at(-1)
    const gelijk =
      vorige !== undefined &&
      vorige !== 'REGELEINDE' &&
      stuk !== 'REGELEINDE' &&
      vorige.vet === stuk.vet &&
      vorige.schuin === stuk.schuin &&
      vorige.href === stuk.href
    if (gelijk) uit[uit.length - 1] = { ...vorige, tekst: vorige.tekst + stuk.tekst }
    else uit.push(stuk)
  }
  return zonderRand(uit)
}

function zonderRand(stukken: Stuk[]): Stuk[] {
  const uit = stukken.map((stuk, plek) => {
    if (stuk === 'REGELEINDE') return stuk
    const begin = plek === 0 ? stuk.tekst.trimStart() : stuk.tekst
    const tekst = (plek === stukken.length - 1 ? begin.trimEnd() : begin).replace(/[ \t\u00A0]{2,}/g, ' ')
    return { ...stuk, tekst }
  })
  return uit.filter((stuk) => stuk === 'REGELEINDE' || stuk.tekst !== '')
}
