import 'server-only'
import pg from 'pg'
import { env } from './env'
import { log } from './log'

/**
 * Does `work` while no other process does work of the same name. The lock belongs to a connection of its own, so it is
 * free the moment this process ends, however it ends. With `wacht` it waits for its turn, else null says that somebody
 * else is busy.
 */
export async function asTheOnlyOne<T>(
  name: string,
  { wacht }: { wacht: boolean },
  work: () => Promise<T>,
): Promise<T | null> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 5_000 })
  // Without a listener a cut connection would end the whole process.
  client.on('error', (error) => log().warn({ err: error, name }, 'slot verbroken'))
  await client.connect()
  try {
    if (wacht) await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    else {
      const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [
        name,
      ])
      if (rows[0]?.mine !== true) return null
    }
    return await work()
  } finally {
    await client.end().catch(() => undefined)
  }
}
