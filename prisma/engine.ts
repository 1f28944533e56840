import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { MIGRATIONS, migrationNames, migrationSql } from './migration-files'

/** Text of the `.prisma` files of one schema. */
export type SchemaFile = { path: string; content: string }

const NO_FILTERS = { externalTables: [], externalEnums: [] }
const folder = import.meta.dirname

export function schemaFiles(path = join(folder, 'schema')): SchemaFile[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: `prisma/schema/${name}`, content: readFileSync(join(path, name), 'utf8') }))
}

/** Applies what the database at `url` lacks and gives the names. Throws the engine's error, in English, when one fails. */
export async function applyMigrations(url: string): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters: NO_FILTERS,
    })
    return appliedMigrationNames
  })
}

/**
 * SQL that turns a database of schema `from` (empty when null) into one of schema `to`; empty when they are equal.
 * `url` may be any PostgreSQL: the engine reads its version and nothing else.
 */
export async function diffSchemas(url: string, from: SchemaFile[] | null, to: SchemaFile[]): Promise<string> {
  return withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: from ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: to },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    })
    return withoutEmptyNotice(stdout)
  })
}

const withoutEmptyNotice = (sql: string | null) =>
  (sql ?? '').replace('-- This is an empty migration.', '').trim()

function migrationsList() {
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: {
      path: './migration_lock.toml',
      content: readFileSync(join(MIGRATIONS, 'migration_lock.toml'), 'utf8'),
    },
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: migrationSql(path) } },
    })),
  }
}

async function withEngine<T>(url: string, work: (engine: bindings.SchemaEngine) => Promise<T>): Promise<T> {
  await loadEngine()
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const adapter = bindMigrationAwareSqlAdapterFactory(wholeScripts(new PrismaPg(pool)))
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content])
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    // Not left to the engine: an open connection would keep this database from being copied or dropped.
    await pool.end()
  }
}

/**
 * The adapter cuts a script at every semicolon, also inside a function body. Sent as one piece instead, PostgreSQL
 * reads it itself, and runs it as one transaction: a migration that fails halfway leaves nothing behind.
 */
function wholeScripts(factory: PrismaPg): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    return adapter
  }
  return factory
}

let loaded: Promise<void> | undefined

/** Prisma's own schema engine as WebAssembly: the binary that its tools use would have to be downloaded. */
function loadEngine(): Promise<void> {
  loaded ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const file = entry.replace(/\.js$/, '.wasm')
    const { instance } = await WebAssembly.instantiate(readFileSync(file), {
      './schema_engine_bg.js': { ...bindings },
    })
    bindings.__wbg_set_wasm(instance.exports)
    const start = instance.exports['__wbindgen_start']
    if (typeof start === 'function') start()
  })()
  return loaded
}
