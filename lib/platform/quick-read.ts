import 'server-only'
import { DatabaseError, Pool } from 'pg'
import { SOLID_STATE } from './db'
import { env } from './env'

/** A statement that never changes; by its name PostgreSQL remembers how to carry it out. */
export type Statement = {
  name: string
  text: string
  /** may take long on a large portal: waits its turn with others of its kind, and never holds up the light ones */
  isHeavy?: boolean
}

/*
 * For reads that somebody waits for and that may turn out to be heavy. They have connections of their own, few enough
 * that the rest of the portal never waits for them, and are cut off long before the person would walk away.
 */
const LIMITS = {
  // For the light and for the heavy ones each; more at once would only make all of them late.
  max: 4,
  connectionTimeoutMillis: 500,
  idleTimeoutMillis: 60_000,
  allowExitOnIdle: true,
  statement_timeout: 1_200,
  lock_timeout: 500,
}
// The planner knows too little of tsvectors to choose an index for what half of the rows match, so it has no choice.
const PLANNER = `-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c jit=off -c max_parallel_workers_per_gather=0 -c work_mem=32MB ${SOLID_STATE} -c default_transaction_read_only=on`

type Pools = { light: Pool; heavy: Pool }
const holder: typeof globalThis & { kennispleinQuickPools?: Pools } = globalThis

const pools = (): Pools => (holder.kennispleinQuickPools ??= { light: newPool(), heavy: newPool() })

function newPool(): Pool {
  const made = new Pool({ connectionString: env().DATABASE_URL, options: PLANNER, ...LIMITS })
  // An idle connection that the server ends is replaced at the next read.
  made.on('error', () => undefined)
  return made
}

/** The answer did not come in time; another time it may. */
export class TooSlowError extends Error {}

// Cut off by its limit, or waited too long for a lock; and what the pool says when every connection stays busy.
const CUT_OFF = new Set(['57014', '55P03'])
const isTooSlow = (error: unknown) =>
  error instanceof DatabaseError
    ? CUT_OFF.has(error.code ?? '')
    : error instanceof Error && /timeout exceeded when trying to connect/.test(error.message)

/**
 * The rows of a statement; parse them. Throws a TooSlowError when it took too long, waited for a lock, or found no
 * connection free.
 */
export async function quickRead(statement: Statement, values: readonly unknown[]): Promise<unknown[]> {
  const { name, text, isHeavy = false } = statement
  const { light, heavy } = pools()
  try {
    const { rows } = await (isHeavy ? heavy : light).query<Record<string, unknown>>({
      name,
      text,
      values: [...values],
    })
    return rows
  } catch (error) {
    throw isTooSlow(error) ? new TooSlowError(name, { cause: error }) : error
  }
}

/** Waits no longer than `ms` for an answer, and throws a TooSlowError then. What it waited for goes on by itself. */
export async function inTime<T>(ms: number, answer: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => reject(new TooSlowError(`no answer in ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(clock)
  }
}

/** Closes the connections, at the end of a process or a test run. */
export async function closeQuickReads(): Promise<void> {
  const { light, heavy } = holder.kennispleinQuickPools ?? {}
  await Promise.all([light?.end(), heavy?.end()])
  delete holder.kennispleinQuickPools
}
