import 'server-only'
import type { EnqueuedTaskPromise } from 'meilisearch'
import { type Db, inTransaction } from '@/lib/platform/db'
import { addJob } from '@/lib/platform/outbox'
import { documentenVan, type MotorDocument } from './documents'
import { bouwnaam, indexnaam, type Motor } from './index-settings'
import { klaar, onzeIndexen } from './tasks'

/*
 * The engine is a mirror of the table Zoekdocument. Whoever changes the table queues, in the same transaction, the one
 * job that brings the mirror up to date; it reads the table after the commit, so it can be repeated without harm.
 */
export const SPIEGELTAAK = 'zoekindex.meilisearch'

/** Queues that the mirror must look at this record again. What waits becomes one job with all records. */
export const planSpiegel = (db: Db, bronId: string): Promise<void> =>
  addJob(db, SPIEGELTAAK, [{ id: bronId }], { key: SPIEGELTAAK, queue: SPIEGELTAAK })

const PER_KEER = 200
// Any number will do, as long as it is always the same one and no other advisory lock's.
const VOLGORDE = 7_270_738

/**
 * Reads with `lees` and lays what comes of it before the engine, while nobody else does the same: the engine works in the
 * order of arrival, so what was read earlier can never overwrite what was read later.
 */
export const opVolgorde = <T>(lees: (db: Db) => Promise<T>): Promise<T> =>
  inTransaction(async (db) => {
    await db.$executeRaw`select pg_advisory_xact_lock(${VOLGORDE}::bigint)`
    return lees(db)
  })

/** Brings the engine up to the table for these records, and waits until it answers with that. */
export async function spiegel(motor: Motor, bronIds: readonly string[]): Promise<void> {
  for (let van = 0; van < bronIds.length; van += PER_KEER) {
    const deel = bronIds.slice(van, van + PER_KEER)
    const taken = await opVolgorde(async (db) => {
      const indexen = await onzeIndexen(motor)
      // While an index is being built it must hear of changes too: the builder may be past this record.
      const doelen = [indexnaam(motor), bouwnaam(motor)].filter((uid) => indexen.has(uid))
      const documenten = await documentenVan(db, deel)
      const gelegd: EnqueuedTaskPromise[] = []
      for (const uid of doelen) gelegd.push(...(await vervang(motor, uid, deel, documenten)))
      return { gelegd }
    })
    await Promise.all(taken.gelegd.map(klaar))
  }
}

// First what is gone, then what is there: nothing that stays is missing in between.
async function vervang(
  { client }: Motor,
  uid: string,
  bronIds: readonly string[],
  documenten: MotorDocument[],
): Promise<EnqueuedTaskPromise[]> {
  const index = client.index(uid)
  const blijft = documenten.map(({ ref }) => ref)
  const weg = index.deleteDocuments({
    filter: [`bronId IN ${lijst(bronIds)}`, `NOT ref IN ${lijst(blijft)}`],
  })
  await weg
  if (documenten.length === 0) return [weg]
  const erbij = index.addDocuments(documenten, { primaryKey: 'id' })
  await erbij
  return [weg, erbij]
}

/** A list of values in a filter of the engine. */
export const lijst = (waarden: readonly string[]): string =>
  `[${waarden.map((waarde) => JSON.stringify(waarde)).join(', ')}]`
