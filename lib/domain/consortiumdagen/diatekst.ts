import 'server-only'
import { plattetekst } from '../teksten/plattetekst'
import type { TekstDoc, TekstNode } from '../teksten/schema'

/** One piece of text on a screen. `teken` stands before an item of a list; what goes on from another screen has none. */
export type Diaregel = { tekst: string; teken: string | null; diepte: number }

// What fits at 1280 × 720 in letters that can be read from the back of the room, measured with room to spare.
const TEKENS_PER_REGEL = 50
const REGELS_PER_DIA = 8.5
const WIT_TUSSEN = 0.5
const LANGSTE = TEKENS_PER_REGEL * 7

/** A text in pieces, in order: paragraphs and items of lists. */
export const diaregels = (doc: TekstDoc): Diaregel[] =>
  doc.content.flatMap((node) => uitNode(node, 0)).filter(({ tekst }) => tekst !== '')

/** A text per idea: each paragraph and each item of its outermost lists, with what lies below it. */
export const losseIdeeen = (doc: TekstDoc): Diaregel[][] =>
  doc.content
    .flatMap((node): readonly TekstNode[] =>
      node.type === 'bulletList' || node.type === 'orderedList' ? node.content : [node],
    )
    .map((node) => uitNode(node, 0).filter(({ tekst }) => tekst !== ''))
    .filter((regels) => regels.length > 0)

/** The pieces over screens, in order: a border between pieces where it can be, else between sentences, else words. */
export const verdeel = (regels: readonly Diaregel[]): Diaregel[][] =>
  verdeelOver(regels.flatMap(inStukken), hoogte, REGELS_PER_DIA)

/** Things over screens of a height, in order; one that is higher than a screen gets one of its own. */
export function verdeelOver<Iets>(
  dingen: readonly Iets[],
  hoogteVan: (ding: Iets) => number,
  perScherm: number,
): Iets[][] {
  const schermen: Iets[][] = []
  let ruimte = 0
  for (const ding of dingen) {
    const nodig = hoogteVan(ding)
    if (schermen.length === 0 || nodig > ruimte) {
      schermen.push([])
      ruimte = perScherm
    }
    schermen.at(-1)?.push(ding)
    ruimte -= nodig
  }
  return schermen
}

const hoogte = ({ tekst, diepte }: Diaregel) =>
  Math.ceil(tekst.length / (TEKENS_PER_REGEL - 4 * diepte)) + WIT_TUSSEN

const MAX_DIEPTE = 4

function uitNode(node: TekstNode, diepte: number): Diaregel[] {
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    const eerste = node.type === 'orderedList' ? (node.attrs?.start ?? 1) : null
    return node.content.flatMap((item, plek) =>
      uitItem(item.content, eerste === null ? '•' : `${eerste + plek}.`, diepte),
    )
  }
  if (node.type === 'listItem') return uitItem(node.content, null, diepte)
  return plattetekst({ content: [node] })
    .split('\n')
    .map((tekst) => ({ tekst, teken: null, diepte: Math.min(diepte, MAX_DIEPTE) }))
}

function uitItem(inhoud: readonly TekstNode[], teken: string | null, diepte: number): Diaregel[] {
  const [eerste, ...meer] = inhoud
  if (!eerste) return []
  return [
    ...uitNode(eerste, diepte).map((regel, plek) => (plek === 0 ? { ...regel, teken } : regel)),
    ...meer.flatMap((node) => uitNode(node, diepte + 1)),
  ]
}

const zinnen = new Intl.Segmenter('nl', { granularity: 'sentence' })
const lettergrepen = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const delenVan = (snijder: Intl.Segmenter, tekst: string) =>
  [...snijder.segment(tekst)].map(({ segment }) => segment)

/** A piece that is too long for a screen of its own as several; only the first keeps its sign. */
function inStukken(regel: Diaregel): Diaregel[] {
  if (regel.tekst.length <= LANGSTE) return [regel]
  const woorden = delenVan(zinnen, regel.tekst).flatMap((zin) =>
    zin.length <= LANGSTE ? [zin] : zin.split(/(?<= )/).flatMap(nietTeLang),
  )
  const stukken: string[] = ['']
  for (const woord of woorden) {
    const samen = `${stukken.at(-1)}${woord}`
    if (samen.length <= LANGSTE) stukken[stukken.length - 1] = samen
    else stukken.push(woord)
  }
  return stukken
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '')
    .map((tekst, plek) => ({ ...regel, tekst, teken: plek === 0 ? regel.teken : null }))
}

// A word of hundreds of letters is an address; letters of more than one sign stay whole.
function nietTeLang(woord: string): string[] {
  if (woord.length <= LANGSTE) return [woord]
  return delenVan(lettergrepen, woord)
}
