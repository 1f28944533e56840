import 'server-only'
import { database, inTransaction } from '@/lib/platform/db'
import type { Herkomst } from './engine'
import { postgresEngine } from './engines/postgres/engine'
import { alleHerkomsten, documentenVan } from './sources'

/**
 * Brings the index up to the present state of one record: reads it and replaces its documents, under a lock, so that
 * of two workers the later one writes the newest state. Harmless to repeat; a record that is gone leaves the index.
 */
export async function indexeer({ soort, id }: Herkomst): Promise<void> {
  await inTransaction(async (db) => {
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`
    await postgresEngine.replace(db, { soort, id }, await documentenVan(soort)(db, id))
  })
}

/**
 * Goes through every record, one at a time: each keeps its old documents until the new ones are there, so search is
 * never empty. `voortgang` hears how many of how many are done.
 */
export async function indexeerAlles(
  voortgang: (gedaan: number, totaal: number) => void = () => undefined,
): Promise<number> {
  const herkomsten = await alleHerkomsten(database())
  for (const [index, herkomst] of herkomsten.entries()) {
    await indexeer(herkomst)
    voortgang(index + 1, herkomsten.length)
  }
  await postgresEngine.keepOnly(herkomsten)
  return herkomsten.length
}
