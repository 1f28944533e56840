import 'server-only'
import type { PdfPagina, PdfStuk, Stuk } from './ruwe-tekst'

/** One line of a page, as the eye sees it. */
export type Regel = {
  pagina: number
  x: number
  eindX: number
  y: number
  maat: number
  vet: boolean
  tekst: string
  stukken: PdfStuk[]
  /** the pieces of a line with wide gaps: the cells of a row of a table */
  cellen: PdfStuk[][]
}

const GAT_IN_WOORD = 0.15
const GAT_TUSSEN_CELLEN = 1.1

/** The pieces of a page as lines, in the order of the file: that of reading, also with columns. */
export function regelsVan(stukken: readonly PdfStuk[], pagina: number): Regel[] {
  const groepen: PdfStuk[][] = []
  for (const stuk of stukken) {
    if (stuk.tekst === '') continue
    const groep = groepen.at(-1)
    const vorig = groep?.at(-1)
    const opDezelfde =
      vorig !== undefined &&
      Math.abs(vorig.y - stuk.y) < Math.max(vorig.maat, stuk.maat) * 0.5 &&
      stuk.x >= vorig.x - vorig.maat
    if (groep && opDezelfde) groep.push(stuk)
    else groepen.push([stuk])
  }
  return groepen
    .filter((groep) => groep.some(({ tekst }) => tekst.trim() !== ''))
    .map((groep) => alsRegel(groep, pagina))
}

function alsRegel(stukken: PdfStuk[], pagina: number): Regel {
  const zichtbaar = stukken.filter(({ tekst }) => tekst.trim() !== '')
  const [eerste] = zichtbaar
  const laatste = zichtbaar.at(-1)
  return {
    pagina,
    x: eerste?.x ?? 0,
    eindX: (laatste?.x ?? 0) + (laatste?.breedte ?? 0),
    y: eerste?.y ?? 0,
    maat: Math.max(...zichtbaar.map(({ maat }) => maat)),
    vet: zichtbaar.every(({ vet }) => vet),
    tekst: tekstVan(stukken),
    stukken,
    cellen: cellenVan(stukken),
  }
}

function cellenVan(stukken: readonly PdfStuk[]): PdfStuk[][] {
  const cellen: PdfStuk[][] = []
  let eind = Number.NEGATIVE_INFINITY
  for (const stuk of stukken) {
    if (stuk.tekst.trim() === '') continue
    const cel = cellen.at(-1)
    if (cel && stuk.x - eind < stuk.maat * GAT_TUSSEN_CELLEN) cel.push(stuk)
    else cellen.push([stuk])
    eind = stuk.x + stuk.breedte
  }
  return cellen
}

export const tekstVan = (stukken: readonly PdfStuk[]): string =>
  metSpaties(stukken)
    .map(({ tekst }) => tekst)
    .join('')

// Many files write each word by itself and leave the space between them to the eye.
function metSpaties(stukken: readonly PdfStuk[]): PdfStuk[] {
  return stukken.map((stuk, plek) => {
    const vorig = stukken[plek - 1]
    const tekst = stuk.tekst.replace(BESTURING, '\uFFFD')
    const isLos =
      vorig !== undefined &&
      stuk.x - (vorig.x + vorig.breedte) > stuk.maat * GAT_IN_WOORD &&
      !/\s$/.test(vorig.tekst) &&
      !/^\s/.test(tekst)
    return { ...stuk, tekst: isLos ? ` ${tekst}` : tekst }
  })
}

// A letter without a name comes out as a control character: a hole like any other.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BESTURING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

type Link = PdfPagina['links'][number]

/** The pieces of one line as pieces of text; a piece that lies in the box of a link gets its address. */
const stukkenVanRegel = (stukken: readonly PdfStuk[], links: readonly Link[], gebruikt: Set<Link>): Stuk[] =>
  metSpaties(stukken).map(({ tekst, vet, schuin, ...plaats }) => {
    const link = links.find(({ vak }) => ligtIn(plaats, vak))
    if (link) gebruikt.add(link)
    return { tekst, vet, schuin, href: link?.href ?? null }
  })

function ligtIn(
  { x, y, breedte, maat }: Pick<PdfStuk, 'x' | 'y' | 'breedte' | 'maat'>,
  vak: Link['vak'],
): boolean {
  const [links, onder, rechts, boven] = vak
  const midden = y + maat * 0.3
  const overlap = Math.min(x + breedte, rechts) - Math.max(x, links)
  return midden > onder && midden < boven && breedte > 0 && overlap > breedte * 0.7
}

export type Paginalinks = { links: readonly Link[]; gebruikt: Set<Link> }

/** Lines that belong together as one run of text: words broken at the end of a line are whole again. */
export function voegSamen(regels: readonly PdfStuk[][], { links, gebruikt }: Paginalinks): Stuk[] {
  const uit: Stuk[] = []
  for (const regel of regels) {
    const stukken = stukkenVanRegel(regel, links, gebruikt)
    const laatste = uit.at(-1)
    const eerste = stukken[0]
    if (laatste && laatste !== 'REGELEINDE' && eerste && eerste !== 'REGELEINDE')
      uit[uit.length - 1] = { ...laatste, tekst: verbind(laatste.tekst.trimEnd(), eerste.tekst) }
    uit.push(...stukken)
  }
  return uit
}

function verbind(tot: string, vanaf: string): string {
  const isAfgebroken =
    /\p{Ll}[-\u00AD\u2010]$/u.test(tot) && /^\p{Ll}/u.test(vanaf) && !/^(?:en|of)\s/.test(vanaf)
  return isAfgebroken ? tot.slice(0, -1) : `${tot} `
}
