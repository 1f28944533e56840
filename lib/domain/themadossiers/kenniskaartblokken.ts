import 'server-only'
import type { TekstDoc, TekstNode } from '../teksten/schema'
import { regelaantal } from './regelaantal'

// The measures of the printed kenniskaart in CSS pixels, from tekst.css and print.css: letters of 11.5pt, 14 px to a rem.
const EM = 11.5 * (96 / 72)
const REM = 14
export const REGEL = EM * 1.35
const KOLOM = (178 / 25.4 / 2) * 96
const TUSSEN = 0.75 * EM
const TUSSEN_ITEMS = 0.375 * EM
const INSPRING = 1.5 * EM
const ICOON = { hoogte: 1.6 * EM, breedte: 1.75 * EM }
const KADER = { breedte: 2 * REM + 7, hoogte: 1.75 * REM + 2 }
const CITAAT = 4 + REM
const CEL = { breedte: 1.5 * REM + 1, hoogte: REM + 1, minimaal: 8 * REM }
const KOPPEN = {
  2: { letter: 13 * (96 / 72), regel: 1.3 },
  3: { letter: 11 * (96 / 72), regel: 1.45 },
  4: { letter: 11 * (96 / 72), regel: 1.45 },
}

/** A block as a column takes it. */
export type Zetblok = {
  marge: number
  hoogte: number
  /** the least that may stand at the foot of a column; all of it when it cannot be broken */
  minimum: number
  bijVolgende?: boolean
}

export const blokkenVan = (doc: TekstDoc): Zetblok[] => doc.content.map(zetblok)

type Blok = TekstDoc['content'][number]

function zetblok(node: Blok): Zetblok {
  if (node.type === 'heading') {
    const { letter, regel } = KOPPEN[node.attrs.level]
    const lijnen = regelaantal(node.content, { breedte: KOLOM, grootte: letter, dikte: 'vet' })
    const hoogte = lijnen * letter * regel
    return { marge: 1.5 * letter, hoogte, minimum: hoogte, bijVolgende: true }
  }
  const hoogte = hoogteVan(node, KOLOM)
  const minimum = node.type === 'paragraph' ? Math.min(hoogte, 3 * REGEL) : hoogte
  return { marge: TUSSEN, hoogte, minimum }
}

function hoogteVan(node: TekstNode, breedte: number): number {
  switch (node.type) {
    case 'paragraph':
      return REGEL * regelaantal(node.content, { breedte, grootte: EM, dikte: 'gewoon' })
    case 'bulletList':
    case 'orderedList':
      return stapel(node.content, breedte - INSPRING, TUSSEN_ITEMS)
    case 'taskList':
      return som(
        node.content.map((item) => Math.max(ICOON.hoogte, hoogteVan(item, breedte - ICOON.breedte))),
        TUSSEN_ITEMS,
      )
    case 'callout':
      return (
        KADER.hoogte +
        ICOON.hoogte -
        0.5 * EM +
        TUSSEN +
        stapel(node.content, breedte - KADER.breedte, TUSSEN)
      )
    case 'blockquote':
      return stapel(node.content, breedte - CITAAT, TUSSEN)
    case 'table':
      return (
        som(
          node.content.map((rij) => rijhoogte(rij, breedte)),
          0,
        ) + 1
      )
    case 'image':
      // Of an unknown shape: as high as a standing photo over the whole width of the column.
      return (breedte * 4) / 3
    case 'horizontalRule':
      return 1
    default:
      return 'content' in node ? stapel(node.content ?? [], breedte, TUSSEN) : 0
  }
}

const stapel = (nodes: readonly TekstNode[], breedte: number, tussen: number) =>
  som(
    nodes.map((node) => hoogteVan(node, breedte)),
    tussen,
  )

const som = (hoogtes: readonly number[], tussen: number) =>
  hoogtes.reduce((totaal, hoogte) => totaal + hoogte, 0) + tussen * Math.max(0, hoogtes.length - 1)

function rijhoogte(rij: Extract<TekstNode, { type: 'tableRow' }>, breedte: number): number {
  const cel = Math.max(CEL.minimaal, breedte / rij.content.length) - CEL.breedte
  return CEL.hoogte + Math.max(...rij.content.map((inhoud) => celhoogte(inhoud, cel)))
}

/** Headers are bold, which takes more room. */
function celhoogte(cel: Extract<TekstNode, { type: 'tableHeader' | 'tableCell' }>, breedte: number): number {
  return stapel(cel.content, cel.type === 'tableHeader' ? breedte * 0.92 : breedte, TUSSEN)
}
