import 'server-only'
import { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env'

const holder: typeof globalThis & { kennispleinLimitPool?: Pool } = globalThis

// Counted on a connection of its own: a refused sign-in rolls its transaction back, the count must stay.
const pool = () => {
  holder.kennispleinLimitPool ??= new Pool({
    connectionString: env().DATABASE_URL,
    max: 2,
    statement_timeout: 2_000,
  })
  return holder.kennispleinLimitPool
}

export type Limit = { name: string; points: number; seconds: number }

/** Takes one point from `key`. Out: true while within the limit, counted over all instances (security.md S4). */
export async function takePoint(limit: Limit, key: string): Promise<boolean> {
  const limiter = limiterOf(limit)
  try {
    await limiter.consume(key)
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

/** Gives one point of `key` back after a success; what others spent on the same key stays counted. */
export async function givePointBack(limit: Limit, key: string): Promise<void> {
  const limiter = limiterOf(limit)
  await limiter.reward(key)
}

/** Closes the connections, at the end of a process or a test run. */
export async function closeRateLimits(): Promise<void> {
  await holder.kennispleinLimitPool?.end()
  delete holder.kennispleinLimitPool
}

const limiterOf = ({ name, points, seconds }: Limit) =>
  new RateLimiterPostgres({
    storeClient: pool(),
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  })
