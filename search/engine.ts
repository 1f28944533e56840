import 'server-only'
import type { Zoekbaar, ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import type { Verrijking } from './verrijking'

/**
 * Of what the index holds of a record: words, parts, weights. Raise it whenever the same record gives other documents;
 * the background process then writes the old ones anew, and Meilisearch gets a new index.
 */
export const DOCUMENTVORM = 4

/** A question as every engine gets it: validated, one page of answers at a time. */
export type Zoekopdracht = {
  tekst: string
  soort: ZoekSoort | null
  doelgroep: string | null
  netwerk: string | null
  /** only scholingen: slug of the werkvorm, and the vorm ('ONLINE') */
  werkvorm?: string | null
  vorm?: string | null
  /** only what somebody confirmed since the first of January of this year, Europe/Amsterdam */
  gecontroleerd?: boolean
  /** from 1 */
  pagina: number
  perPagina: number
}

/** A piece of a fragment; `raak` pieces are what was searched for. */
export type FragmentDeel = { tekst: string; raak: boolean }

export type Zoekresultaat = {
  ref: string
  soort: ZoekSoort
  titel: string
  url: string
  fragment: FragmentDeel[]
  doelgroepen: string[]
  netwerken: string[]
  bijgewerkt: Date
  /** damaged letters of a PDF were repaired in what is shown */
  hersteld: boolean
}

/** What a person may mean while still typing. */
export type Suggestie = Pick<Zoekresultaat, 'ref' | 'soort' | 'titel' | 'url'>

export type Facet = { waarde: string; aantal: number }
export type Facetten = {
  soort: Facet[]
  doelgroep: Facet[]
  netwerk: Facet[]
  werkvorm: Facet[]
  vorm: Facet[]
  /** one entry, 'ja', or none */
  gecontroleerd: Facet[]
}

export type Zoekantwoord = {
  totaal: number
  /** a spelling that does find something for this actor, when nothing was found as typed */
  bedoelde: string | null
  resultaten: Zoekresultaat[]
  facetten: Facetten
}

/** The record that documents come from. Indexing replaces all documents of one herkomst. */
export type Herkomst = { soort: string; id: string }

/** A document as the index takes it; `search/verrijking.ts` adds what a text itself does not say. */
export type Indexdocument = Zoekbaar & Partial<Verrijking>

/** The promise that every engine keeps; `tests/contract/engines.test.ts` holds them to it. */
export interface SearchEngine {
  readonly naam: 'postgresql' | 'meilisearch'
  /** Finds only what the actor may read. Throws when the engine cannot answer. */
  search(actor: Actor, opdracht: Zoekopdracht): Promise<Zoekantwoord>
  /** The best few titles for the beginning of a question, the last word possibly unfinished; what the actor may read. */
  suggest(actor: Actor, tekst: string, aantal: number): Promise<Suggestie[]>
  /**
   * Replaces what is known of a record; no documents means that nobody may find it. Harmless to repeat.
   * `db` is the transaction in which the documents were read, under a lock on the record.
   */
  replace(db: Db, herkomst: Herkomst, documenten: Indexdocument[]): Promise<void>
  /** Removes everything that does not come from one of these records. */
  keepOnly(herkomsten: Herkomst[]): Promise<void>
}
