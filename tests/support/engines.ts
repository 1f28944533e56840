import { env, pid } from 'node:process'
import { type Actor, job } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { connect } from '@/lib/platform/meilisearch'
import { registerSearchKeys, searchKeys } from '@/lib/platform/start/search-keys'
import type { Herkomst, Indexdocument, SearchEngine, Zoekantwoord, Zoekopdracht } from '@/search/engine'
import { bouw } from '@/search/engines/meilisearch/build'
import { meilisearchEngine } from '@/search/engines/meilisearch/engine'
import type { Motor } from '@/search/engines/meilisearch/index-settings'
import { SPIEGELTAAK, spiegel } from '@/search/engines/meilisearch/mirror'
import { zetSynoniemen } from '@/search/engines/meilisearch/synonyms'
import { klaar, onzeIndexen } from '@/search/engines/meilisearch/tasks'
import { postgresEngine } from '@/search/engines/postgres/engine'

/** An engine with what a test needs around it. */
type Proefmotor = {
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

const proefPostgres: Proefmotor = {
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
function proefMeilisearch(): Proefmotor | null {
  const index = proefindex()
  if (!index) return null
  const { zoekt, schrijft: motor, maakSleutels } = index
  const engine = meilisearchEngine(zoekt)
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
      await meilisearchEngine(motor).keepOnly(herkomsten)
    },
    begin: async () => {
      await maakSleutels()
      await bouw(motor, { wacht: true })
    },
    einde: async () => {
      for (const uid of await onzeIndexen(motor)) await klaar(motor.client.deleteIndex(uid))
    },
  }
}

type Sleutel = string | null
type Proefindex = { zoekt: Motor; schrijft: Motor; maakSleutels: () => Promise<void> }

// A place of our own in the engine, with the two keys of the portal when the master key is there to make them.
export function proefindex(): Proefindex | null {
  const { MEILISEARCH_URL: host, MEILISEARCH_MASTER_KEY: hoofd, MEILISEARCH_API_KEY: gegeven = null } = env
  if (!host) return null
  const motor = (sleutel: Sleutel): Motor => ({
    client: connect(host, () => sleutel),
    naam: `kennisplein-proef-${pid}`,
  })
  if (!hoofd) return { zoekt: motor(gegeven), schrijft: motor(gegeven), maakSleutels: nietsTeDoen }
  const { search, write } = searchKeys(hoofd)
  return {
    zoekt: motor(search),
    schrijft: motor(write),
    maakSleutels: () => registerSearchKeys(host, hoofd),
  }
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

const ID = (nummer: number) => `018f0000-0000-7000-8000-${String(nummer).padStart(12, '0')}`
export const herkomst = (nummer: number): Herkomst => ({ soort: 'BRON', id: ID(nummer) })

/** A question that `stuk()` answers. */
export const VRAAG: Zoekopdracht = {
  tekst: 'benauwdheid',
  soort: null,
  doelgroep: null,
  netwerk: null,
  pagina: 1,
  perPagina: 10,
}

export const GEEN_FACETTEN = {
  soort: [],
  doelgroep: [],
  netwerk: [],
  werkvorm: [],
  vorm: [],
  gecontroleerd: [],
}

export const refs = ({ resultaten }: Zoekantwoord) => resultaten.map(({ ref }) => ref)

/** Short words for a test about one engine. */
export function metMotor({ engine, leg }: Proefmotor) {
  const zoek = (vraag: Partial<Zoekopdracht> = {}, actor: Actor = job('proef')) =>
    engine.search(actor, { ...VRAAG, ...vraag })
  return {
    zoek,
    leg: (nummer: number, ...documenten: Indexdocument[]) => leg(herkomst(nummer), documenten),
    vind: async (tekst: string) => refs(await zoek({ tekst })),
  }
}

const meilisearch = proefMeilisearch()
/** Every engine that can run here. */
export const MOTOREN: Proefmotor[] = [proefPostgres, ...(meilisearch ? [meilisearch] : [])]
/** One line for who reads the output of the tests. */
export const WAT_IS_BEPROEFD = meilisearch
  ? 'Zoekmachines: PostgreSQL en Meilisearch worden beproefd.'
  : 'Zoekmachines: PostgreSQL wordt beproefd; Meilisearch niet, want MEILISEARCH_URL noemt er geen.'
