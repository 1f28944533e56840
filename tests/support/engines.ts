import { env, pid } from 'node:process'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { connect } from '@/lib/platform/meilisearch'
import type { Herkomst, Indexdocument, SearchEngine } from '@/search/engine'
import { bouw } from '@/search/engines/meilisearch/build'
import { meilisearchEngine } from '@/search/engines/meilisearch/engine'
import type { Motor } from '@/search/engines/meilisearch/index-settings'
import { SPIEGELTAAK, spiegel } from '@/search/engines/meilisearch/mirror'
import { zetSynoniemen } from '@/search/engines/meilisearch/synonyms'
import { klaar, onzeIndexen } from '@/search/engines/meilisearch/tasks'
import { postgresEngine } from '@/search/engines/postgres/engine'

/** An engine with what a test needs around it. */
export type Proefmotor = {
  naam: SearchEngine['naam']
  engine: SearchEngine
  /** lays documents in the index and waits until they can be found */
  leg: (herkomst: Herkomst, documenten: Indexdocument[]) => Promise<void>
  /** writes the index in a transaction, without waiting for anything */
  schrijf: SearchEngine['replace']
  bewaar: SearchEngine['keepOnly']
  /** does what the background process would do now */
  werkBij: () => Promise<void>
  begin: () => Promise<void>
  einde: () => Promise<void>
}

const nietsTeDoen = async () => undefined

export const proefPostgres: Proefmotor = {
  naam: 'postgresql',
  engine: postgresEngine,
  leg: (herkomst, documenten) => postgresEngine.replace(database(), herkomst, documenten),
  schrijf: postgresEngine.replace,
  bewaar: postgresEngine.keepOnly,
  werkBij: nietsTeDoen,
  begin: nietsTeDoen,
  einde: nietsTeDoen,
}

/** A real Meilisearch with an index of its own, or null when `MEILISEARCH_URL` names none. */
export function proefMeilisearch(): Proefmotor | null {
  const motor = proefindex()
  if (!motor) return null
  const engine = meilisearchEngine(motor)
  const werkBij = async () => {
    await zetSynoniemen(database(), motor)
    await spiegel(motor, await wachtend())
  }
  const schrijf: SearchEngine['replace'] = async (db, herkomst, documenten) => {
    await postgresEngine.replace(db, herkomst, documenten)
    await engine.replace(db, herkomst, documenten)
  }
  return {
    naam: 'meilisearch',
    engine,
    schrijf,
    werkBij,
    leg: async (herkomst, documenten) => {
      await database().$transaction((db) => schrijf(db, herkomst, documenten))
      await werkBij()
    },
    bewaar: async (herkomsten) => {
      await postgresEngine.keepOnly(herkomsten)
      await engine.keepOnly(herkomsten)
    },
    begin: async () => {
      await bouw(motor, { wacht: true })
    },
    einde: async () => {
      for (const uid of await onzeIndexen(motor)) await klaar(motor.client.deleteIndex(uid))
    },
  }
}

/** A place of our own in the engine that `MEILISEARCH_URL` names. */
export function proefindex(): Motor | null {
  const host = env['MEILISEARCH_URL']
  return host ? { client: connect(host, env['MEILISEARCH_API_KEY'] ?? null), naam: `proef-${pid}` } : null
}

const taken = z.array(z.object({ id: z.string(), bronIds: z.array(z.string()) }))

// Takes the waiting work out of the queue, as a worker would.
async function wachtend(): Promise<string[]> {
  const rijen = taken.parse(
    await database().$queryRaw`
      select j.id::text, (select json_agg(item ->> 'id') from json_array_elements(j.payload) item) as "bronIds"
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = ${SPIEGELTAAK}`,
  )
  for (const { id } of rijen)
    await database().$executeRaw`select graphile_worker.complete_jobs(array[${id}::bigint])`
  return rijen.flatMap(({ bronIds }) => bronIds)
}
