import { env } from 'node:process'
import pg from 'pg'
import { inject } from 'vitest'

const name = `test_${env['VITEST_POOL_ID'] ?? '1'}`
const at = (url: string, database: string) => url.replace('PLAATS', database)

/** Connection string of this worker's own database, as the portal's role. */
export const databaseUrl = () => at(inject('postgres').url, name)

/** Makes this worker's copy of the migrated template, unless an earlier test file of the same worker did. */
export async function ensureDatabase(): Promise<void> {
  await asAdmin('postgres', async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${name} template kennisplein owner kennisplein`)
  })
}

/** Empties every table, append-only ones too; the history of migrations stays. */
export const emptyDatabase = () => asAdmin(name, (client) => client.query('select leegmaken.alles()'))

/**
 * Runs `work` with a new database without any table, and removes that afterwards.
 * `work` gets the connection string as the portal's role.
 */
export const withBlankDatabase = <T>(work: (url: string) => Promise<T>) => withDatabase('template1', work)

/** The same, with every table there and nothing in them: for a test that breaks or replaces tables. */
export const withFreshDatabase = <T>(work: (url: string) => Promise<T>) => withDatabase('kennisplein', work)

async function withDatabase<T>(template: string, work: (url: string) => Promise<T>): Promise<T> {
  const other = `${name}_${Math.random().toString(36).slice(2, 8)}`
  await asAdmin('postgres', (client) =>
    client.query(`create database ${other} template ${template} owner kennisplein`),
  )
  try {
    return await work(at(inject('postgres').url, other))
  } finally {
    await asAdmin('postgres', (client) => client.query(`drop database ${other} with (force)`))
  }
}

async function asAdmin<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: at(inject('postgres').adminUrl, database) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
