import 'server-only'
import { randomUUID } from 'node:crypto'
import { leesbaar } from './bouw-inline'
import { kort, plaatjeMet } from './importverslag'
import {
  type Blok,
  type Cel,
  type Gelezen,
  type Meegekomen,
  platteStukken,
  type Stuk,
  type Weggelaten,
  type WordAlinea,
  type WordBlok,
  type WordStuk,
  type WordTabel,
  type WordTekst,
} from './ruwe-tekst'

const SUPER: Record<string, string> = { '0': '⁰', '1': '¹', '2': '²', '3': '³' }
const SUB: Record<string, string> = { '0': '₀', '1': '₁', '2': '₂', '3': '₃' }
const STREEPJE = /^\s*[•▪●◦‣·\uF0B7\uF0A7\uF0D8–-]\s+/u

// An item holds a hundred files, and every picture is drawn anew.
const MAX_AFBEELDINGEN = 40
const MAX_ALT = 500
const TE_VEEL = `We nemen er hoogstens ${MAX_AFBEELDINGEN} over. Voeg haar zelf toe.`
const ELDERS = 'Ze staat niet in het bestand zelf. Voeg haar zelf toe.'
// What Word writes by itself: the name of the file it came from, or what a machine saw in it.
const NIET_VAN_EEN_MENS =
  /^(?:[a-z]:\\|file:)|\.(?:jpe?g|png|gif|bmp|tiff?|webp|emf|wmf|svg)$|automatisch gegenereerde|automatically generated|(?:door AI|AI-)\s?ge(?:genereerd|nerated)/i

/** A Word file as blocks: its headings, lists, tables, links and pictures, and what of it is left out. */
export function uitWord(word: WordTekst): Gelezen {
  const lopend: Lopend = { weggelaten: [], afbeeldingen: new Map(), onder: null }
  const blokken = word.blokken.flatMap((blok) => vanBlok(blok, lopend))
  const weggelaten = [
    ...lopend.weggelaten,
    ...word.noten.map((noot) => ({ wat: `voetnoot: ${kort(noot)}`, onder: null })),
    ...(word.opmerkingen > 0 ? [{ wat: aantalOpmerkingen(word.opmerkingen), onder: null }] : []),
  ]
  return {
    blokken: metKoppen(blokken),
    afbeeldingen: [...lopend.afbeeldingen.values()],
    weggelaten,
    afgebroken: word.afgebroken,
  }
}

type Lopend = { weggelaten: Weggelaten[]; afbeeldingen: Map<string, Meegekomen>; onder: string | null }

const aantalOpmerkingen = (aantal: number) =>
  aantal === 1 ? '1 opmerking in de kantlijn' : `${aantal} opmerkingen in de kantlijn`

const vanBlok = (blok: WordBlok, lopend: Lopend): Blok[] =>
  blok.soort === 'tabel' ? vanTabel(blok, lopend) : vanAlinea(blok, lopend)

function vanAlinea(alinea: WordAlinea, lopend: Lopend): Blok[] {
  const tekst = alsTekst(alinea, lopend)
  return [...tekst, ...alinea.stukken.flatMap((stuk) => vanPlaatje(stuk, lopend))]
}

function alsTekst(alinea: WordAlinea, lopend: Lopend): Blok[] {
  const stukken = alinea.stukken.flatMap(vanStuk)
  if (platteStukken(stukken).trim() === '') return []
  const niveau = kopniveau(alinea.stijl)
  if (niveau !== null) {
    lopend.onder = kort(platteStukken(stukken))
    return [{ soort: 'kop', niveau, stukken }]
  }
  const vakje = alinea.stukken.find((stuk) => stuk.vakje !== undefined)?.vakje
  if (vakje !== undefined) return [{ soort: 'taak', gedaan: vakje, stukken }]
  if (alinea.lijst) return [{ soort: 'punt', ...alinea.lijst, stukken }]
  return [getypteLijst(stukken) ?? { soort: 'alinea', stukken }]
}

/** What a file says of a picture, unless a machine said it. */
export function beschrijvingIn(afbeelding: string): string {
  const gegeven = leesbaar(afbeelding.slice(0, MAX_ALT)).replace(/\s+/g, ' ').trim()
  return NIET_VAN_EEN_MENS.test(gegeven) ? '' : gegeven
}

/** A picture that stands in the file more than once is one, with the description of each place. */
function vanPlaatje({ afbeelding, plaats }: WordStuk, { weggelaten, afbeeldingen, onder }: Lopend): Blok[] {
  if (afbeelding === undefined) return []
  const alt = beschrijvingIn(afbeelding)
  const bekend = afbeeldingen.get(plaats ?? '')
  if (!plaats || (!bekend && afbeeldingen.size >= MAX_AFBEELDINGEN)) {
    weggelaten.push({ wat: `${plaatjeMet(alt)} ${plaats ? TE_VEEL : ELDERS}`, onder })
    return []
  }
  const een = bekend ?? { id: randomUUID(), plaats, alt, onder }
  afbeeldingen.set(plaats, een)
  return [{ soort: 'afbeelding', id: een.id, alt }]
}

/** A list that was typed by hand, with a dot or a dash before each line. */
function getypteLijst(stukken: Stuk[]): Blok | null {
  const [eerste, ...rest] = stukken
  if (eerste === undefined || eerste === 'REGELEINDE' || !STREEPJE.test(eerste.tekst)) return null
  const zonder = { ...eerste, tekst: eerste.tekst.replace(STREEPJE, '') }
  return { soort: 'punt', niveau: 0, genummerd: false, stukken: [zonder, ...rest] }
}

function kopniveau(stijl: string | null): number | null {
  if (stijl === null) return null
  if (/^(?:title|titel)$/i.test(stijl)) return 1
  const nummer = /^(?:heading|kop)\s*([1-9])/i.exec(stijl)?.[1]
  return nummer === undefined ? null : Number(nummer)
}

function vanStuk(stuk: WordStuk): Stuk[] {
  if (stuk.regeleinde) return ['REGELEINDE']
  if (stuk.tekst === undefined || stuk.tekst === '') return []
  return [
    {
      tekst: opHoogte(stuk.tekst, stuk.hoogte),
      vet: stuk.vet === true,
      schuin: stuk.schuin === true,
      href: stuk.href ?? null,
    },
  ]
}

// m² and H₂O have signs of their own; everything else stands on the line, where it can still be read.
function opHoogte(tekst: string, hoogte: WordStuk['hoogte']): string {
  const tekens = hoogte === 'boven' ? SUPER : hoogte === 'onder' ? SUB : {}
  return tekst.length === 1 ? (tekens[tekst] ?? tekst) : tekst
}

function vanTabel(tabel: WordTabel, lopend: Lopend): Blok[] {
  const rijen = tabel.rijen.map((rij) =>
    rij.map(({ blokken, ...cel }) => ({ ...cel, blokken: blokken.flatMap((blok) => vanBlok(blok, lopend)) })),
  )
  const [enige, ...meer] = rijen.flat()
  // A box around a text is no table.
  if (enige && meer.length === 0) return enige.blokken
  const recht = rechthoek(rijen)
  return recht.length === 0 ? [] : [{ soort: 'tabel', rijen: metKopcellen(recht) }]
}

type Spanning = Cel & { breedte: number; hoogte: number }
const LEEG: Cel = { kop: false, blokken: [] }
const MAX_SPAN = 20

/** Cells that span several columns or rows stand once; the places beside and below them are empty. */
function rechthoek(rijen: readonly Spanning[][]): Cel[][] {
  const bezet = new Map<string, true>()
  const uit = rijen.map((rij, y) => {
    const cellen: Cel[] = []
    const schuif = () => {
      while (bezet.has(`${y}:${cellen.length}`)) cellen.push(LEEG)
    }
    for (const { kop, blokken, breedte, hoogte } of rij) {
      schuif()
      const begin = cellen.length
      const [b, h] = [Math.min(Math.max(1, breedte), MAX_SPAN), Math.min(Math.max(1, hoogte), 200)]
      for (let onder = 1; onder < h; onder += 1)
        for (let naast = 0; naast < b; naast += 1) bezet.set(`${y + onder}:${begin + naast}`, true)
      cellen.push({ kop, blokken }, ...Array<Cel>(b - 1).fill({ kop, blokken: [] }))
    }
    schuif()
    return cellen
  })
  const breedste = Math.max(0, ...uit.map((rij) => rij.length))
  return uit
    .filter((rij) => rij.length > 0)
    .map((rij) => [...rij, ...Array<Cel>(breedste - rij.length).fill(LEEG)])
}

const metWoorden = ({ blokken }: Cel) => blokken.filter(({ soort }) => soort !== 'afbeelding')

const isVet = (cel: Cel) =>
  metWoorden(cel).length > 0 &&
  metWoorden(cel).every(
    (blok) =>
      'stukken' in blok &&
      blok.stukken.every((stuk) => stuk === 'REGELEINDE' || stuk.vet || stuk.tekst.trim() === ''),
  )

/** The first row is a heading when the file says so, or when all of it is bold. */
export function metKopcellen(rijen: Cel[][]): Cel[][] {
  const [eerste, ...rest] = rijen
  if (!eerste || rest.length === 0 || rijen.flat().some(({ kop }) => kop)) return rijen
  const gevuld = eerste.filter((cel) => metWoorden(cel).length > 0)
  return gevuld.length > 0 && gevuld.every(isVet)
    ? [eerste.map((cel) => ({ ...cel, kop: true })), ...rest]
    : rijen
}

/** In a text without headings, a short line that is bold as a whole is one. */
function metKoppen(blokken: Blok[]): Blok[] {
  if (blokken.some(({ soort }) => soort === 'kop')) return blokken
  return blokken.map((blok, plek) => {
    if (blok.soort !== 'alinea' || plek === blokken.length - 1) return blok
    const tekst = platteStukken(blok.stukken).trim()
    const isKop = tekst.length <= 80 && !/[.:;,!]$/.test(tekst) && isVet({ kop: false, blokken: [blok] })
    return isKop ? { soort: 'kop', niveau: 1, stukken: blok.stukken } : blok
  })
}
