import 'server-only'
import type { Zoekbaar, ZoekSoort } from '@/lib/domain/publicatie/zoekbaar'
import type { Actor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'

/** A question as every engine gets it: validated, one page of answers at a time. */
export type Zoekopdracht = {
  tekst: string
  soort: ZoekSoort | null
  doelgroep: string | null
  netwerk: string | null
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
}

export type Facet = { waarde: string; aantal: number }
export type Facetten = { soort: Facet[]; doelgroep: Facet[]; netwerk: Facet[] }

export type Zoekantwoord = {
  totaal: number
  /** a spelling that does find something for this actor, when nothing was found as typed */
  bedoelde: string | null
  resultaten: Zoekresultaat[]
  facetten: Facetten
}

/** The record that documents come from. Indexing replaces all documents of one herkomst. */
export type Herkomst = { soort: string; id: string }

/** The promise that every engine keeps; `tests/contract/engines.test.ts` holds them to it. */
export interface SearchEngine {
  readonly naam: 'postgresql' | 'meilisearch'
  /** Finds only what the actor may read. Throws when the engine cannot answer. */
  search(actor: Actor, opdracht: Zoekopdracht): Promise<Zoekantwoord>
  /**
   * Replaces what is known of a record; no documents means that nobody may find it. Harmless to repeat.
   * `db` is the transaction in which the documents were read, under a lock on the record.
   */
  replace(db: Db, herkomst: Herkomst, documenten: Zoekbaar[]): Promise<void>
  /** Removes everything that does not come from one of these records. */
  keepOnly(herkomsten: Herkomst[]): Promise<void>
}
