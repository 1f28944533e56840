import 'server-only'
import { hash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

export type Db = Prisma.TransactionClient
export { Prisma }

// Shorter than Prisma's own limits, so that a stuck statement ends in the database first (security.md K1).
const LIMITS = { statement_timeout: 8_000, lock_timeout: 6_000, idle_in_transaction_session_timeout: 12_000 }

// A connection that begins must first learn what the tables are: after a quarter of a minute of quiet, as at night, a
// page took one and a half to two times as long.
const KEPT_OPEN_MS = 600_000

// A page from a solid state disk or from memory costs no more for being out of order. PostgreSQL's own figure is of
// turning disks, and made it read whole tables where an index had the row: four times the work for a dossier.
export const SOLID_STATE = '-c random_page_cost=1.1'

// `next dev` loads modules anew on each change; one pool per process must survive that.
const holder: typeof globalThis & { kennispleinDb?: PrismaClient } = globalThis

/** The client of this process, made at first use. */
export function database(): PrismaClient {
  holder.kennispleinDb ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: 12,
        idleTimeoutMillis: KEPT_OPEN_MS,
        options: SOLID_STATE,
        ...LIMITS,
      },
      { statementNameGenerator: statementName },
    ),
  })
  return holder.kennispleinDb
}

const LONG = 5_000
const OF_THE_SESSION = 'FROM "public"."Session"'
const MAX_NAMED = 100
const seen = new Set<string>()

/**
 * A name lets PostgreSQL remember how it carries a statement out. Only for the very long ones, such as that of a
 * dossier, and for that of the session, which every request asks by its key: thinking takes longer there than the work.
 * For others the plan it remembers, good for any value, may be many times slower than one made for these values. It
 * remembers per connection and never forgets, so there is a maximum.
 */
function statementName({ sql }: { sql: string }): string {
  if (sql.length < LONG && !sql.includes(OF_THE_SESSION)) return ''
  const name = hash('md5', sql, 'hex')
  if (seen.size < MAX_NAMED) seen.add(name)
  return seen.has(name) ? name : ''
}

/**
 * For a `where`: holds this text as it was typed, large and small letters alike. Prisma hands `contains` to LIKE without
 * escaping, so a typed % or _ would match anything; and PostgreSQL refuses U+0000.
 */
export const containing = (text: string) => ({
  contains: text.replaceAll('\u0000', '').replace(/[\\%_]/g, '\\$&'),
  mode: 'insensitive' as const,
})

const MAX_ATTEMPTS = 3

/**
 * Runs `work` in one transaction and gives its result. A write conflict or deadlock (P2034) is tried again,
 * three times in all, with a fresh transaction each time; everything else is thrown as it is.
 */
export async function inTransaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(work, { maxWait: 15_000, timeout: 15_000 })
    } catch (error) {
      if (!isConflict(error) || attempt === MAX_ATTEMPTS) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt * Math.random()))
    }
  }
}

// A statement written by hand reports the same as P2010, with PostgreSQL's own code beside it.
const isConflict = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' ||
    (error.code === 'P2010' && /40001|40P01|WriteConflict/.test(JSON.stringify(error.meta))))

/** True when no connection came free in time (P2028): the work did not begin, and may be tried again. */
export const isTooBusy = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028'

/** True when the database holds one like it already (P2002): two people were busy with the same. */
export const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
