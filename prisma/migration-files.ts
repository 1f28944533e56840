import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

export const MIGRATIONS = join(import.meta.dirname, 'migrations')

/** Names of the migrations in the repository, in the order in which they apply. */
export const migrationNames = () =>
  readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

export const migrationSql = (name: string) => readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8')

/**
 * True when every migration of this repository was applied to the database of `client`, and the job queue has its
 * tables. Spares the usual start the loading of the engine.
 */
export async function isUpToDate(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query(
    `select 1 where to_regclass('_prisma_migrations') is not null and to_regclass('graphile_worker._private_jobs') is not null`,
  )
  if (tables.length === 0) return false
  const { rows } = await client.query<{ migration_name: string; finished: boolean }>(
    'select migration_name, finished_at is not null as finished from _prisma_migrations where rolled_back_at is null',
  )
  const done = new Set(rows.filter(({ finished }) => finished).map(({ migration_name }) => migration_name))
  return done.size === rows.length && migrationNames().every((name) => done.has(name))
}
