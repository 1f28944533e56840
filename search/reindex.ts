import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, database, inTransaction } from '@/lib/platform/db'
import { meilisearchClient } from '@/lib/platform/meilisearch'
import { asTheOnlyOne } from '@/lib/platform/only-one'
import { DOCUMENTVORM, type Herkomst, type SearchEngine } from './engine'
import { bouw } from './engines/meilisearch/build'
import { INDEXEN, type Motor } from './engines/meilisearch/index-settings'
import { planSpiegel, spiegel } from './engines/meilisearch/mirror'
import { houdBij, type Waarneming } from './engines/meilisearch/upkeep'
import { postgresEngine, vervang } from './engines/postgres/engine'
import { vergeetTaalkennis } from './engines/postgres/taalkennis'
import { alleHerkomsten, documentenVan } from './sources'

/**
 * Brings the index up to the present state of one record: reads it and replaces its documents, under a lock, so that
 * of two workers the later one writes the newest state. Harmless to repeat; a record that is gone leaves the index.
 * Meilisearch, where there is one, follows by a job of the same transaction.
 */
export async function indexeer(herkomst: Herkomst): Promise<void> {
  await inTransaction(async (db) => {
    await legInTabel(db, [herkomst])
    if (motorVanPortaal()) await planSpiegel(db, herkomst.id)
  })
}

/** Together in one transaction: long enough to be quick, short enough that nobody who publishes waits for it. */
const PER_KEER = 50

type Voortgang = (gedaan: number, totaal: number, motor: SearchEngine['naam']) => void

/**
 * Goes through every record, some at a time: each keeps its old documents until the new ones are there, so search is
 * never empty. Then fills a new Meilisearch index, where there is one, and puts it in the place of the old. `voortgang`
 * hears how many of how many are done. Out: the number of records.
 */
export async function indexeerAlles(voortgang: Voortgang = () => undefined): Promise<number> {
  const herkomsten = await alleHerkomsten(database())
  for (let gedaan = 0; gedaan < herkomsten.length; gedaan += PER_KEER) {
    const deel = herkomsten.slice(gedaan, gedaan + PER_KEER)
    await inTransaction((db) => legInTabel(db, deel))
    voortgang(gedaan + deel.length, herkomsten.length, 'postgresql')
  }
  // It took a while: what was published meanwhile stays.
  await postgresEngine.keepOnly([...herkomsten, ...(await alleHerkomsten(database()))])
  const motor = motorVanPortaal()
  if (motor) {
    const meld = (gedaan: number, totaal: number) => voortgang(gedaan, totaal, 'meilisearch')
    await bouw(motor, { wacht: true, voortgang: meld })
  }
  return herkomsten.length
}

/**
 * Writes anew what an earlier version of the portal put in the index in another form, some at a time, while search goes
 * on. Once there is nothing of the kind it costs one look. Out: the number of records; null when another process is at it.
 */
export const ververs = (): Promise<number | null> =>
  asTheOnlyOne('zoekindex.ververs', { wacht: false }, async () => {
    for (let gedaan = 0; ; ) {
      const deel = await verouderd()
      if (deel.length === 0) return gedaan
      await inTransaction(async (db) => {
        await legInTabel(db, deel)
        if (motorVanPortaal()) for (const { id } of deel) await planSpiegel(db, id)
      })
      gedaan += deel.length
    }
  })

const herkomsten = z.array(z.object({ soort: z.string(), id: z.string() }))

const verouderd = async () =>
  herkomsten.parse(
    await database().$queryRaw`
      select distinct "bronSoort" as soort, "bronId"::text as id from "Zoekdocument"
      where documentvorm < ${DOCUMENTVORM} limit ${PER_KEER}`,
  )

// All locks before the first write: who waits for a lock then holds nothing that somebody else waits for.
async function legInTabel(db: Db, herkomsten: readonly Herkomst[]): Promise<void> {
  const ids = herkomsten.map(({ id }) => id).sort()
  await db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended(id, 0)) from unnest(${ids}::text[]) with ordinality t (id, plek) order by plek`
  const bekend: Parameters<typeof vervang>[1][number][] = []
  for (const herkomst of herkomsten) bekend.push({ herkomst, documenten: await documentenVan(db, herkomst) })
  await vervang(db, bekend)
  vergeetTaalkennis()
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
