import 'server-only'
import { database, inTransaction } from '@/lib/platform/db'
import { meilisearchClient } from '@/lib/platform/meilisearch'
import type { Herkomst, SearchEngine } from './engine'
import { bouw } from './engines/meilisearch/build'
import { INDEXEN, type Motor } from './engines/meilisearch/index-settings'
import { planSpiegel, spiegel } from './engines/meilisearch/mirror'
import { houdBij, type Waarneming } from './engines/meilisearch/upkeep'
import { postgresEngine } from './engines/postgres/engine'
import { alleHerkomsten, documentenVan } from './sources'

/**
 * Brings the index up to the present state of one record: reads it and replaces its documents, under a lock, so that
 * of two workers the later one writes the newest state. Harmless to repeat; a record that is gone leaves the index.
 * Meilisearch, where there is one, follows by a job of the same transaction.
 */
export async function indexeer(herkomst: Herkomst): Promise<void> {
  await inTransaction(async (db) => {
    await legInTabel(db, herkomst)
    if (motorVanPortaal()) await planSpiegel(db, herkomst.id)
  })
}

type Voortgang = (gedaan: number, totaal: number, motor: SearchEngine['naam']) => void

/**
 * Goes through every record, one at a time: each keeps its old documents until the new ones are there, so search is
 * never empty. Then fills a new Meilisearch index, where there is one, and puts it in the place of the old. `voortgang`
 * hears how many of how many are done. Out: the number of records.
 */
export async function indexeerAlles(voortgang: Voortgang = () => undefined): Promise<number> {
  const herkomsten = await alleHerkomsten(database())
  for (const [index, herkomst] of herkomsten.entries()) {
    await inTransaction((db) => legInTabel(db, herkomst))
    voortgang(index + 1, herkomsten.length, 'postgresql')
  }
  await postgresEngine.keepOnly(herkomsten)
  const motor = motorVanPortaal()
  if (motor) {
    const meld = (gedaan: number, totaal: number) => voortgang(gedaan, totaal, 'meilisearch')
    await bouw(motor, { wacht: true, voortgang: meld })
  }
  return herkomsten.length
}

async function legInTabel(db: Parameters<typeof planSpiegel>[0], herkomst: Herkomst): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${herkomst.id}, 0))`
  await postgresEngine.replace(db, herkomst, await documentenVan(db, herkomst))
}

/** Brings Meilisearch up to the index table for these records; nothing where the portal has none. */
export async function spiegelRecords(bronIds: readonly string[]): Promise<void> {
  const motor = motorVanPortaal()
  if (motor) await spiegel(motor, bronIds)
}

/** One look of the background process at Meilisearch, given what it saw last; null where the portal has none. */
export async function kijkNaarMotor(eerder: Waarneming): Promise<Waarneming | null> {
  const motor = motorVanPortaal()
  return motor && houdBij(motor, eerder)
}

function motorVanPortaal(): Motor | null {
  const client = meilisearchClient()
  return client && { client, naam: INDEXEN }
}
