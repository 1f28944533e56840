import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { database } from './db'
import { log } from './log'

// Any number will do, as long as it is always the same one and no other advisory lock's.
const SIGN_OF_LIFE = 7_270_737
const RECONNECT_MS = 300
const LOOK_MS = 60_000
// Longer than it takes a living worker to come back after its connection was cut.
const GRACE_MS = 3_000

export type SignOfLife = {
  /** Shows that the worker with this id lives; comes back once that can be seen by others. */
  show: (workerId: string) => Promise<void>
  end: () => Promise<void>
}

/**
 * Holds a lock of the database session under the worker's id. The session ends with the process, however that ends
 * (`kill -9`, power cut), so a lock that is free tells others that the worker is gone. A cut connection is made anew,
 * until `stopping`.
 */
export function signOfLife(connectionString: string, stopping: AbortSignal): SignOfLife {
  let client: pg.Client | undefined
  const show = async (workerId: string): Promise<void> => {
    while (!stopping.aborted) {
      const next = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
      // Without a listener a cut connection would end the whole process; the new one is made at 'end'.
      next.on('error', (error) => log().warn({ err: error }, 'teken van leven verbroken'))
      try {
        await next.connect()
        await holdLock(next, workerId)
        client = next
        next.once('end', () => void show(workerId))
        return
      } catch (error) {
        log().warn({ err: error }, 'teken van leven mislukt')
        await next.end().catch(() => {})
        await sleep(RECONNECT_MS)
      }
    }
  }
  const end = async () => {
    await client?.end().catch(() => {})
  }
  return { show, end }
}

async function holdLock(client: pg.Client, workerId: string): Promise<void> {
  // A machine that lost its power says no goodbye: the server finds out within a minute instead of two hours.
  await client.query(
    'set tcp_keepalives_idle = 20; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3',
  )
  await client.query('select pg_advisory_lock($1, hashtext($2))', [SIGN_OF_LIFE, workerId])
}

/** Frees the jobs of dead workers, now and every minute, until `signal` ends it. */
export async function freeJobsOfDeadWorkers(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await freeOnce(signal)
    } catch (error) {
      if (!signal.aborted) log().error({ err: error }, 'taken van gestopte werkers vrijgeven mislukt')
    }
    // Ends early, by a rejection, when the worker stops.
    await sleep(LOOK_MS, undefined, { signal }).catch(() => {})
  }
}

async function freeOnce(signal: AbortSignal): Promise<void> {
  const suspects = await workersWithoutSign()
  if (suspects.length === 0) return
  await sleep(GRACE_MS, undefined, { signal })
  const dead = (await workersWithoutSign()).filter((id) => suspects.includes(id))
  if (dead.length === 0) return
  await database().$executeRaw`select graphile_worker.force_unlock_workers(${dead}::text[])`
  log().warn({ werkers: dead }, 'taken van gestopte werkers vrijgegeven')
}

const rowsSchema = z.array(z.object({ id: z.string() }))

// Two ids with the same hash would only make a dead worker wait for a living one.
async function workersWithoutSign(): Promise<string[]> {
  const rows = await database().$queryRaw`
    select id from (
      select locked_by as id from graphile_worker._private_jobs
      union select locked_by from graphile_worker._private_job_queues
    ) worker
    where id is not null and not exists (
      select from pg_locks
      where locktype = 'advisory' and granted and classid = ${SIGN_OF_LIFE}::int::oid
        and objid = (hashtext(id)::bigint & 4294967295)::oid
        and database = (select oid from pg_database where datname = current_database())
    )`
  return rowsSchema.parse(rows).map(({ id }) => id)
}
