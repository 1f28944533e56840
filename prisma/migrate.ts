import pg from 'pg'
import { migrateJobQueue } from '@/lib/platform/job-queue'
import { applyMigrations } from './engine'
import { isUpToDate } from './migration-files'

// Any number will do, as long as it is always the same one.
const MIGRATION_LOCK = 7_270_736

/**
 * Brings the database at `url` up to the migrations of this repository, and the job queue's own tables with them.
 * Out: the names of the migrations that were applied now. Several processes may do this at once.
 */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const applied = (await isUpToDate(client)) ? [] : await applyMigrations(url)
    await migrateJobQueue(url)
    return applied
  } finally {
    await client.end()
  }
}
