import 'server-only'
import { type Bouw, type Bouwverslag, type Inline, naarInline } from './bouw-inline'
import { type Blok, type Cel, platBlok, type Stuk } from './ruwe-tekst'
import { type TekstDoc, tekstDocSchema } from './schema'

type Doelblok = TekstDoc['content'][number]
type Lijst = Extract<Doelblok, { type: 'bulletList' | 'orderedList' }>
type Punt = Lijst['content'][number]

const LIJSTDIEPTE = 4
const LIJSTDIEPTE_IN_CEL = 2
const MAX_KOLOMMEN = 20
const MAX_RIJEN = 200
// Somewhat below the limits of a text, so that what was taken over can still grow by a sentence.
const MAX_TEKENS = 95_000
const MAX_NODES = 4_800

/**
 * Makes a text of blocks; as many of them as fit. Damaged words are repaired and marked `controleer`. Only what
 * tekstDocSchema knows comes out; null when nothing readable is left.
 */
export function bouwTekst(
  blokken: readonly Blok[],
  testen: readonly ((woord: string) => boolean)[],
): { doc: TekstDoc; verslag: Bouwverslag } | null {
  const verslag: Bouwverslag = {
    aantal: { koppen: 0, alineas: 0, punten: 0, tabellen: 0, links: 0, afbeeldingen: 0 },
    hersteld: [],
    twijfel: [],
    linksWeg: 0,
    vanaf: null,
  }
  const passend = watPast(blokken, verslag)
  const content = naarBlokken(tussenPunten(opeenvolgendeKoppen(passend)), { testen, verslag }, LIJSTDIEPTE)
  const gelezen = tekstDocSchema.safeParse({ type: 'doc', content })
  if (!gelezen.success) return null
  verslag.hersteld = [...new Set(verslag.hersteld)]
  verslag.twijfel = [...new Set(verslag.twijfel)]
  return { doc: gelezen.data, verslag }
}

function watPast(blokken: readonly Blok[], verslag: Bouwverslag): readonly Blok[] {
  let [tekens, nodes] = [0, 0]
  const vol = blokken.findIndex((blok) => {
    const omvang = omvangVan(blok)
    tekens += omvang.tekens
    nodes += omvang.nodes
    return tekens > MAX_TEKENS || nodes > MAX_NODES
  })
  if (vol === -1) return blokken
  verslag.vanaf = beginVan(blokken[vol])
  return blokken.slice(0, vol)
}

const beginVan = (blok: Blok | undefined): string => {
  if (!blok) return ''
  if (blok.soort === 'afbeelding') return 'een afbeelding'
  const tekst = blok.soort === 'tabel' ? 'een tabel' : platBlok(blok, '').trim()
  return tekst.length > 80 ? `${tekst.slice(0, 79)}…` : tekst
}

// A mended word can become three pieces with marks of their own.
function omvangVan(blok: Blok): { tekens: number; nodes: number } {
  if (blok.soort === 'afbeelding') return { tekens: 0, nodes: 1 }
  if (blok.soort !== 'tabel') return { tekens: platBlok(blok, '').length, nodes: 3 + blok.stukken.length * 2 }
  const delen = blok.rijen.flat().flatMap((cel) => cel.blokken.map(omvangVan))
  return {
    tekens: delen.reduce((som, deel) => som + deel.tekens, 0),
    nodes: delen.reduce((som, deel) => som + deel.nodes, blok.rijen.flat().length * 2),
  }
}

/** Levels of headings as a text of ours has them: the highest that occurs is 2, none is skipped, none is below 4. */
function opeenvolgendeKoppen(blokken: readonly Blok[]): Blok[] {
  const niveaus = [...new Set(blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.niveau] : [])))].sort()
  return blokken.map((blok) =>
    blok.soort === 'kop' ? { ...blok, niveau: Math.min(4, niveaus.indexOf(blok.niveau) + 2) } : blok,
  )
}

/** A picture inside a list waits until the point of the outer list that it belongs to is over. */
function tussenPunten(blokken: readonly Blok[]): Blok[] {
  const uit: Blok[] = []
  let wacht: Blok[] = []
  for (const blok of blokken) {
    if (blok.soort === 'afbeelding' && uit.at(-1)?.soort === 'punt') {
      wacht.push(blok)
      continue
    }
    if (blok.soort !== 'punt' || blok.niveau === 0) {
      uit.push(...wacht)
      wacht = []
    }
    uit.push(blok)
  }
  return [...uit, ...wacht]
}

/** Steps with a picture between them stay one count. */
function doorgenummerd(blokken: Doelblok[]): Doelblok[] {
  for (const [plek, blok] of blokken.entries()) {
    const voor = blokken.slice(0, plek).findLastIndex(({ type }) => type !== 'image')
    const vorige = voor < plek - 1 ? blokken[voor] : undefined
    if (blok.type === 'orderedList' && vorige?.type === 'orderedList')
      blok.attrs = { start: Math.min(999, (vorige.attrs?.start ?? 1) + vorige.content.length) }
  }
  return blokken
}

function naarBlokken(blokken: readonly Blok[], bouw: Bouw, diepte: number): Doelblok[] {
  const uit: Doelblok[] = []
  for (let i = 0; i < blokken.length; ) {
    const soort = blokken[i]?.soort
    const eind = blokken.findIndex((blok, plek) => plek > i && blok.soort !== soort)
    const reeks = blokken.slice(i, eind === -1 ? blokken.length : eind)
    uit.push(...naarReeks(reeks, bouw, diepte))
    i += reeks.length
  }
  return doorgenummerd(uit)
}

function naarReeks(reeks: readonly Blok[], bouw: Bouw, diepte: number): Doelblok[] {
  const punten = reeks.filter((blok) => blok.soort === 'punt')
  if (punten.length > 0) return naarLijsten(punten, bouw, diepte)
  const taken = reeks.filter((blok) => blok.soort === 'taak')
  if (taken.length > 0) {
    bouw.verslag.aantal.punten += taken.length
    const content = taken.map(({ gedaan, stukken }) => ({
      type: 'taskItem' as const,
      attrs: { checked: gedaan },
      content: [alinea(stukken, bouw)],
    }))
    return [{ type: 'taskList', content }]
  }
  return reeks.flatMap((blok) => naarBlok(blok, bouw))
}

function naarBlok(blok: Blok, bouw: Bouw): Doelblok[] {
  const { aantal } = bouw.verslag
  if (blok.soort === 'tabel') return naarTabellen(blok.rijen, bouw)
  if (blok.soort === 'afbeelding') {
    aantal.afbeeldingen += 1
    return [{ type: 'image', attrs: { bijlageId: blok.id, alt: blok.alt } }]
  }
  if (blok.soort === 'kop') {
    aantal.koppen += 1
    const level = blok.niveau === 4 ? 4 : blok.niveau === 3 ? 3 : 2
    return [{ type: 'heading', attrs: { level }, content: naarInline(nietVet(blok).stukken, bouw) }]
  }
  aantal.alineas += 1
  return [alinea(blok.stukken, bouw)]
}

type Puntblok = Extract<Blok, { soort: 'punt' }>

/** Points one after another; deeper ones belong to the point before them. */
function naarLijsten(punten: readonly Puntblok[], bouw: Bouw, diepte: number): Lijst[] {
  const lijsten: Lijst[] = []
  for (let i = 0; i < punten.length; ) {
    const punt = punten[i]
    if (!punt) break
    const volgende = punten.findIndex(
      (ander, plek) => plek > i && (ander.niveau <= punt.niveau || diepte === 1),
    )
    const kinderen = punten.slice(i + 1, volgende === -1 ? punten.length : volgende)
    bouw.verslag.aantal.punten += 1
    const onder = naarLijsten(kinderen, bouw, diepte - 1)
    const item: Punt = { type: 'listItem', content: [alinea(punt.stukken, bouw), ...onder] }
    const type = punt.genummerd ? 'orderedList' : 'bulletList'
    const vorige = lijsten.at(-1)
    if (vorige?.type === type) vorige.content.push(item)
    else lijsten.push({ type, content: [item] })
    i += 1 + kinderen.length
  }
  return lijsten
}

/** In a cell stand words alone: its pictures come below the table, and pictures side by side are no table. */
function naarTabellen(rijen: readonly Cel[][], bouw: Bouw): Doelblok[] {
  const plaatjes = rijen.flat().flatMap(({ blokken }) => blokken.flatMap(plaatjesIn))
  const onder = plaatjes.flatMap((blok) => naarBlok(blok, bouw))
  if (onder.length > 0 && platBlok({ soort: 'tabel', rijen: [...rijen] }, '').trim() === '') return onder
  const tabellen: Doelblok[] = []
  for (let van = 0; van < rijen.length; van += MAX_RIJEN) {
    bouw.verslag.aantal.tabellen += 1
    const content = rijen.slice(van, van + MAX_RIJEN).map((rij) => ({
      type: 'tableRow' as const,
      content: rij.slice(0, MAX_KOLOMMEN).map((cel) => naarCel(cel, bouw)),
    }))
    tabellen.push({ type: 'table', content })
  }
  return [...tabellen, ...onder]
}

function plaatjesIn(blok: Blok): Blok[] {
  if (blok.soort === 'tabel') return blok.rijen.flat().flatMap(({ blokken }) => blokken.flatMap(plaatjesIn))
  return blok.soort === 'afbeelding' ? [blok] : []
}

/** In a cell stand paragraphs and lists; a heading or a table inside it becomes paragraphs. */
function naarCel({ kop, blokken }: Cel, bouw: Bouw) {
  const { alineas } = bouw.verslag.aantal
  const gewoon = kop ? blokken.flatMap(plat).map(nietVet) : blokken.flatMap(plat)
  const stroom = naarBlokken(gewoon, bouw, LIJSTDIEPTE_IN_CEL).flatMap((blok) =>
    blok.type === 'paragraph' || blok.type === 'bulletList' || blok.type === 'orderedList' ? [blok] : [],
  )
  // What stands in a cell is counted as its table.
  bouw.verslag.aantal.alineas = alineas
  const content = stroom.length > 0 ? stroom : [{ type: 'paragraph' as const }]
  return { type: kop ? ('tableHeader' as const) : ('tableCell' as const), content }
}

// A heading is bold as it is.
const nietVet = <Soort extends Tekstblok>(blok: Soort): Soort => ({
  ...blok,
  stukken: blok.stukken.map((stuk) => (stuk === 'REGELEINDE' ? stuk : { ...stuk, vet: false })),
})

type Tekstblok = Exclude<Blok, { soort: 'tabel' | 'afbeelding' }>

function plat(blok: Blok): Tekstblok[] {
  if (blok.soort === 'tabel') return blok.rijen.flat().flatMap((cel) => cel.blokken.flatMap(plat))
  if (blok.soort === 'afbeelding') return []
  return blok.soort === 'punt' ? [blok] : [{ soort: 'alinea', stukken: blok.stukken }]
}

const alinea = (stukken: readonly Stuk[], bouw: Bouw): { type: 'paragraph'; content: Inline[] } => ({
  type: 'paragraph',
  content: naarInline(stukken, bouw),
})
