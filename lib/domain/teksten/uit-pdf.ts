import 'server-only'
import { verdeelBeelden } from './pdf-beelden'
import { type Indeling, leesOpmaak } from './pdf-opmaak'
import { type Regel, regelsVan } from './pdf-regels'
import { uitStructuur } from './pdf-structuur'
import type { Blok, Gelezen, PdfBeelden, PdfPagina, PdfTekst, Weggelaten } from './ruwe-tekst'
import { platteStukken } from './ruwe-tekst'

/**
 * A PDF as blocks. Pages that say themselves what is what are taken at their word; of the others the sizes and places
 * of the letters tell what is a heading, a list or a table. `afbeeldingen`: how many pictures the file holds; `gelezen`:
 * those that could be read.
 */
export function uitPdf(pdf: PdfTekst, afbeeldingen: number, gelezen: PdfBeelden): Gelezen {
  const { zonder, herhaald } = zonderKopEnVoet(pdf.paginas)
  const regels = zonder.map(({ stukken }, nummer) => regelsVan(stukken, nummer))
  const indeling = indelingVan(regels.flat())
  const weggelaten: Weggelaten[] = herhaald.map((tekst) => ({
    wat: `kop- of voetregel: ${tekst}`,
    onder: null,
  }))
  const beelden = verdeelBeelden(gelezen, pdf.paginas.length)
  const blokken: Blok[] = []
  let bekend = beelden.aantal
  for (const [nummer, pagina] of zonder.entries()) {
    const paginalinks = { links: pagina.links, gebruikt: new Set<PdfPagina['links'][number]>() }
    const opPagina = beelden.op(nummer)
    const uit = uitStructuur(pagina, nummer, { ...paginalinks, beelden: opPagina })
    const vanPagina = uit?.blokken ?? leesOpmaak(regels[nummer] ?? [], indeling, paginalinks, opPagina)
    for (const alt of uit?.afbeeldingen.filter((tekst) => tekst !== '') ?? []) {
      bekend += 1
      weggelaten.push({ wat: `afbeelding: ${alt.slice(0, 200)}`, onder: null })
    }
    voegToe(blokken, vanPagina)
    for (const link of new Set(
      pagina.links.filter((een) => !paginalinks.gebruikt.has(een)).map(({ href }) => href),
    ))
      weggelaten.push({ wat: `link naar ${link.slice(0, 200)}`, onder: null })
  }
  weggelaten.push(...beelden.weggelaten)
  if (afbeeldingen > bekend) weggelaten.push({ wat: aantal(afbeeldingen - bekend), onder: null })
  return {
    blokken,
    afbeeldingen: beelden.meegekomen(),
    weggelaten,
    afgebroken: pdf.paginas.length < pdf.aantal,
  }
}

const aantal = (hoeveel: number) => (hoeveel === 1 ? '1 afbeelding' : `${hoeveel} afbeeldingen`)

/** A paragraph or table that goes on on the next page is one. */
function voegToe(blokken: Blok[], erbij: readonly Blok[]): void {
  const vorig = blokken.at(-1)
  const [eerste, ...rest] = erbij
  if (vorig?.soort === 'alinea' && eerste?.soort === 'alinea' && looptDoor(vorig, eerste)) {
    vorig.stukken.push({ tekst: ' ', vet: false, schuin: false, href: null }, ...eerste.stukken)
    blokken.push(...rest)
  } else blokken.push(...erbij)
}

const looptDoor = (een: { stukken: Parameters<typeof platteStukken>[0] }, ander: typeof een) =>
  !/[.!?:…]["”’)]?$/u.test(platteStukken(een.stukken).trim()) &&
  /^\p{Ll}/u.test(platteStukken(ander.stukken).trim())

const RAND = 0.09
const PAGINANUMMER = /^(?:pagina|blz\.?|p\.)?\s*#+(?:\s*(?:van|\/|\|)\s*#+)?$/i

/** Leaves out what stands at the top or bottom of most pages, and page numbers. Out: also those texts, once each. */
function zonderKopEnVoet(paginas: readonly PdfPagina[]): { zonder: PdfPagina[]; herhaald: string[] } {
  const vaak = new Map<string, { keer: number; tekst: string }>()
  for (const [nummer, pagina] of paginas.entries()) {
    for (const { tekst } of aanDeRand(pagina, nummer)) {
      const vorm = vormVan(tekst)
      vaak.set(vorm, { keer: (vaak.get(vorm)?.keer ?? 0) + 1, tekst: tekst.trim() })
    }
  }
  const isHerhaald = (tekst: string) => {
    const keer = vaak.get(vormVan(tekst))?.keer ?? 0
    return keer >= 2 && keer >= paginas.length * 0.5
  }
  const isWeg = (tekst: string) => isHerhaald(tekst) || PAGINANUMMER.test(vormVan(tekst))
  const zonder = paginas.map((pagina, nummer) => {
    const weg = new Set(
      aanDeRand(pagina, nummer).flatMap((regel) => (isWeg(regel.tekst) ? regel.stukken : [])),
    )
    return weg.size === 0 ? pagina : { ...pagina, stukken: pagina.stukken.filter((stuk) => !weg.has(stuk)) }
  })
  const herhaald = [...vaak.entries()].filter(
    ([vorm, { tekst }]) => isHerhaald(tekst) && !PAGINANUMMER.test(vorm),
  )
  return { zonder, herhaald: herhaald.map(([, { tekst }]) => tekst.slice(0, 200)) }
}

const vormVan = (tekst: string) => tekst.trim().replace(/\d+/g, '#')

const aanDeRand = ({ stukken, hoogte }: PdfPagina, nummer: number): Regel[] =>
  regelsVan(stukken, nummer).filter(({ y }) => y < hoogte * RAND || y > hoogte * (1 - RAND))

/** The size of the plain text, and the larger sizes from large to small: those of headings. */
function indelingVan(regels: readonly Regel[]): Indeling {
  const letters = new Map<number, number>()
  for (const { maat, tekst } of regels) letters.set(rond(maat), (letters.get(rond(maat)) ?? 0) + tekst.length)
  const [gewoon = 0] = [...letters.entries()].sort((een, ander) => ander[1] - een[1])[0] ?? []
  const kopmaten = [...letters.keys()]
    .filter((maat) => maat > gewoon * 1.12)
    .sort((een, ander) => ander - een)
  return { gewoon, kopmaten }
}

const rond = (maat: number) => Math.round(maat * 2) / 2
