import 'server-only'
import type { Db } from '@/lib/platform/db'
import type { Zichtbaarheid } from '@/prisma/generated/client'

/** How one item appears in search. `kort` is what a person may find it by before the body: a summary, synonyms. */
export type Zoekbaar = {
  /** content id of contract.md §6 */
  ref: string
  soort: ZoekSoort
  titel: string
  kort: string
  tekst: string
  /** path, with anchor where the hit leads into a page */
  url: string
  /** slugs */
  doelgroepen: string[]
  netwerken: string[]
  zichtbaarheid: Zichtbaarheid
  bijgewerkt: Date
  /** 1 is usual; more for what answers first (kenniskaart, dossier), less for what is past or archived */
  gewicht: number
  /** of a scholing: slug of its werkvorm, and its vorm ('ONLINE') */
  werkvorm?: string | null
  vorm?: string | null
  /** when somebody last confirmed that it still holds */
  gecontroleerdOp?: Date | null
}

export const ZOEK_SOORTEN = [
  'dossier',
  'dossierdeel',
  'kenniskaart',
  'bron',
  'scholing',
  'verhaal',
  'nieuws',
  'consultatie',
  'begrip',
  'kennisvraag',
  'organisatie',
  'netwerk',
  'doelgroep',
  'werkvorm',
  'domein',
] as const
export type ZoekSoort = (typeof ZOEK_SOORTEN)[number]

/** A noun's search-document.ts: the findable items of one record; an empty list when nobody may find it now. */
export type ZoekDocumenten = (db: Db, id: string) => Promise<Zoekbaar[]>
