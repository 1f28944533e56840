import 'server-only'
import { createHash } from 'node:crypto'
import { isTekstDoc } from '../teksten/leesschema'
import { plattetekst } from '../teksten/plattetekst'
import type { TekstDoc } from '../teksten/schema'

/** A piece of a text that a remark can be about. `doc` holds only this block; null for a field of plain words. */
export type Blok = { blok: string; tekst: string; doc: TekstDoc | null }
export type Veldblokken = { veld: string; blokken: Blok[] }

// In the order of reading; the database does not keep the order of fields.
const VELDEN = [
  'titel',
  'term',
  'vraag',
  'naam',
  'samenvatting',
  'inleiding',
  'inHetKort',
  'waarBeginJe',
  'inhoud',
  'uitleg',
  'waarom',
  'casus',
  'aanpak',
  'uitkomst',
  'aandachtspunten',
  'gespreksvragen',
  'beschrijving',
  'voorWie',
  'voorWelkeVraag',
  'hoe',
  'bereikbaarheid',
  'kosten',
  'kostenToelichting',
  'reflectievraag',
]
const MAX_FRAGMENT = 600

/**
 * The blocks of a text as it was saved, by field, in the order of reading. A block is named by its words and its place
 * among blocks with the same words: text before it may change, and it is the same block still.
 */
export const blokkenVan = (item: string, inhoud: Readonly<Record<string, unknown>>): Veldblokken[] =>
  VELDEN.flatMap((veld) => {
    const blokken = genummerd(item, veld, stukken(inhoud[veld]))
    return blokken.length > 0 ? [{ veld, blokken }] : []
  })

type Stuk = Omit<Blok, 'blok'>

function stukken(waarde: unknown): Stuk[] {
  if (typeof waarde === 'string') return waarde.trim() === '' ? [] : [{ tekst: waarde.trim(), doc: null }]
  if (!isTekstDoc(waarde)) return []
  return waarde.content.flatMap((blok) => {
    const doc: TekstDoc = { type: 'doc', content: [blok] }
    const tekst = plattetekst(doc)
    return tekst === '' ? [] : [{ tekst, doc }]
  })
}

function genummerd(item: string, veld: string, blokken: readonly Stuk[]): Blok[] {
  const gehad = new Map<string, number>()
  return blokken.map((stuk) => {
    const keer = (gehad.get(stuk.tekst) ?? 0) + 1
    gehad.set(stuk.tekst, keer)
    return { ...stuk, blok: naamVan(item, veld, stuk.tekst, keer) }
  })
}

const naamVan = (...delen: (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(delen)).digest('hex').slice(0, 24)

/** The words of a block as they stay with a remark: the beginning, when it is long. */
export const fragmentVan = (tekst: string): string =>
  tekst.length <= MAX_FRAGMENT ? tekst : `${[...tekst].slice(0, MAX_FRAGMENT).join('')}…`
