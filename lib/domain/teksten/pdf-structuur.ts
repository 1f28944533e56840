import 'server-only'
import type { Paginabeeld } from './pdf-beelden'
import { type Paginalinks, regelsVan, voegSamen } from './pdf-regels'
import {
  type Blok,
  type Cel,
  type PdfPagina,
  type PdfStuk,
  platBlok,
  platteStukken,
  type Structuur,
  type Stuk,
} from './ruwe-tekst'
import { beschrijvingIn } from './uit-word'

type Paginadelen = Paginalinks & { beelden: readonly Paginabeeld[] }
type Lopend = Paginadelen & {
  perPlek: Map<string, PdfStuk[]>
  pagina: number
  afbeeldingen: string[]
  gezet: Set<Paginabeeld>
}

/**
 * A page of a PDF that says itself what is a heading, a list or a table (a tagged PDF). Null when it does not, or when
 * its structure leaves out a good part of the text.
 */
export function uitStructuur(
  { structuur, stukken }: PdfPagina,
  pagina: number,
  delen: Paginadelen,
): { blokken: Blok[]; afbeeldingen: string[] } | null {
  if (!structuur) return null
  const lopend: Lopend = { ...delen, perPlek: new Map(), pagina, afbeeldingen: [], gezet: new Set() }
  const inhoud = stukken.filter(({ plek }) => plek !== 'Artifact')
  for (const stuk of inhoud)
    if (stuk.plek !== null) lopend.perPlek.set(stuk.plek, [...(lopend.perPlek.get(stuk.plek) ?? []), stuk])
  const blokken = blokkenVan(structuur, lopend, 0)
  const lengte = (teksten: readonly string[]) => teksten.join('').replace(/\s/g, '').length
  const genomen = lengte(blokken.map((blok) => platBlok(blok, '')))
  return genomen >= lengte(inhoud.map(({ tekst }) => tekst)) * 0.8
    ? { blokken: [...blokken, ...nietGezet(lopend)], afbeeldingen: lopend.afbeeldingen }
    : null
}

const KOP = /^H([1-6])?$/
const MAX_DIEPTE = 40

function blokkenVan(element: Structuur, lopend: Lopend, diepte: number): Blok[] {
  if (diepte > MAX_DIEPTE) return []
  const { role = '', children = [] } = element
  const kop = KOP.exec(role)
  if (role === 'Title' || kop)
    return metTekst(element, lopend, (stukken) => ({ soort: 'kop', niveau: Number(kop?.[1] ?? 1), stukken }))
  if (role === 'L') return lijst(element, lopend, 0)
  if (role === 'Table') return tabel(element, lopend, diepte)
  if (role === 'Figure') return figuur(element, lopend)
  const isBlok = children.some((kind) => kind.role !== undefined && isBlokrol(kind.role))
  if (!isBlok) return metTekst(element, lopend, (stukken) => ({ soort: 'alinea', stukken }))
  return children.flatMap((kind) => blokkenVan(kind, lopend, diepte + 1))
}

/** The picture of a figure, and what words stand in it; without the picture only that there was one. */
function figuur(element: Structuur, lopend: Lopend): Blok[] {
  const plekken = plekkenIn(element, [], 0)
  const beelden = lopend.beelden.filter(({ plek }) => plek !== null && plekken.includes(plek))
  const alt = beschrijvingIn(element.alt ?? '')
  if (beelden.length === 0) lopend.afbeeldingen.push(element.alt ?? '')
  const blokken = beelden.map((beeld) => {
    lopend.gezet.add(beeld)
    return beeld.zet(alt)
  })
  return [...blokken, ...metTekst(element, lopend, (stukken) => ({ soort: 'alinea', stukken }))]
}

// A picture that the structure does not name stands below the words of its page.
const nietGezet = ({ beelden, gezet }: Lopend): Blok[] =>
  beelden.filter((beeld) => !gezet.has(beeld)).map((beeld) => beeld.zet(''))

const isBlokrol = (rol: string) =>
  /^(?:H[1-6]?|P|L|LI|Table|Document|Part|Sect|Art|Div|BlockQuote|Caption|Figure|TOC|TOCI|Title|Note|Aside|Index)$/.test(
    rol,
  )

function metTekst(element: Structuur, lopend: Lopend, maak: (stukken: Stuk[]) => Blok): Blok[] {
  const stukken = tekstIn(element, lopend)
  return platteStukken(stukken).trim() === '' ? [] : [maak(stukken)]
}

function tekstIn(element: Structuur, lopend: Lopend, zonder: readonly string[] = []): Stuk[] {
  const stukken = plekkenIn(element, zonder, 0).flatMap((plek) => lopend.perPlek.get(plek) ?? [])
  return voegSamen(
    regelsVan(stukken, lopend.pagina).map((regel) => regel.stukken),
    lopend,
  )
}

function plekkenIn(
  { id, role, children = [] }: Structuur,
  zonder: readonly string[],
  diepte: number,
): string[] {
  if (diepte > MAX_DIEPTE || (role !== undefined && zonder.includes(role))) return []
  if (role === undefined && id !== undefined) return [id]
  return children.flatMap((kind) => plekkenIn(kind, zonder, diepte + 1))
}

/** The sign before a point says whether the list is numbered; deeper lists follow the point they stand in. */
function lijst(element: Structuur, lopend: Lopend, niveau: number): Blok[] {
  if (niveau > 8) return []
  return (element.children ?? []).flatMap((punt): Blok[] => {
    if (punt.role === 'L') return lijst(punt, lopend, niveau + 1)
    const teken = plekkenIn(punt, ['LBody', 'L'], 0).flatMap((plek) => lopend.perPlek.get(plek) ?? [])
    const genummerd = /^\s*(?:\d+|[a-z])[.)]/i.test(teken.map(({ tekst }) => tekst).join(''))
    const stukken = zonderTeken(
      tekstIn(punt, lopend, punt.children?.some(({ role }) => role === 'Lbl') ? ['Lbl', 'L'] : ['L']),
    )
    const dieper = lijstenIn(punt, 0).flatMap((onder) => lijst(onder, lopend, niveau + 1))
    if (platteStukken(stukken).trim() === '') return dieper
    return [{ soort: 'punt', niveau, genummerd, stukken }, ...dieper]
  })
}

function lijstenIn({ children = [] }: Structuur, diepte: number): Structuur[] {
  if (diepte > 4) return []
  return children.flatMap((kind) => (kind.role === 'L' ? [kind] : lijstenIn(kind, diepte + 1)))
}

const TEKEN = /^\s*(?:[•▪●◦‣·○■□\u2013\u2014-]|[\uE000-\uF8FF]|(?:\d{1,3}|[a-z])[.)])\s*/iu

export function zonderTeken(stukken: readonly Stuk[]): Stuk[] {
  const [eerste, ...rest] = stukken
  if (!eerste || eerste === 'REGELEINDE') return [...stukken]
  const tekst = eerste.tekst.replace(TEKEN, '')
  return tekst.trim() === '' && tekst !== eerste.tekst ? rest : [{ ...eerste, tekst }, ...rest]
}

function tabel(element: Structuur, lopend: Lopend, diepte: number): Blok[] {
  const rijen = rijenIn(element, 0).map((rij) =>
    (rij.children ?? [])
      .filter(({ role }) => role === 'TH' || role === 'TD')
      .map(
        (cel): Cel => ({
          kop: cel.role === 'TH',
          blokken: blokkenVan({ ...cel, role: 'Div' }, lopend, diepte + 1),
        }),
      ),
  )
  const breedste = Math.max(0, ...rijen.map((rij) => rij.length))
  const recht = rijen
    .filter((rij) => rij.length > 0)
    .map((rij) => [
      ...rij,
      ...Array.from({ length: breedste - rij.length }, (): Cel => ({ kop: false, blokken: [] })),
    ])
  return recht.length === 0 ? [] : [{ soort: 'tabel', rijen: recht }]
}

function rijenIn({ children = [] }: Structuur, diepte: number): Structuur[] {
  if (diepte > 4) return []
  return children.flatMap((kind) => (kind.role === 'TR' ? [kind] : rijenIn(kind, diepte + 1)))
}
