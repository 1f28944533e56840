import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffSchemas, type SchemaFile, schemaFiles } from './engine'
import { MIGRATIONS, migrationNames } from './migration-files'

/** The schema as it was when the last migration was made; the next migration is the difference with the present one. */
const SNAPSHOT = join(MIGRATIONS, 'last-schema.prisma')

export function lastSchema(): SchemaFile[] | null {
  if (!existsSync(SNAPSHOT)) return null
  return [{ path: 'prisma/migrations/last-schema.prisma', content: readFileSync(SNAPSHOT, 'utf8') }]
}

/**
 * Writes a migration with the difference, and gives its name; null when the schema did not change.
 * `url`: any PostgreSQL, see `diffSchemas`.
 */
export async function newMigration(url: string, name: string, now: Date): Promise<string | null> {
  const sql = await diffSchemas(url, lastSchema(), schemaFiles())
  if (sql === '') return null
  const folder = migrationName(name, now)
  mkdirSync(join(MIGRATIONS, folder), { recursive: true })
  writeFileSync(join(MIGRATIONS, folder, 'migration.sql'), `${sql}\n`)
  writeFileSync(
    SNAPSHOT,
    `${schemaFiles()
      .map(({ content }) => content.trim())
      .join('\n\n')}\n`,
  )
  return folder
}

/** Sorts after every migration that exists, also when that one was dated by a clock ahead of ours. */
function migrationName(name: string, now: Date): string {
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error(`'${name}' is no name: use small letters, digits and _`)
  const own = BigInt(now.toISOString().replace(/\D/g, '').slice(0, 14))
  const last = BigInt(migrationNames().at(-1)?.slice(0, 14) ?? '0')
  return `${own > last ? own : last + 1n}_${name}`
}
