import 'server-only'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type pg from 'pg'

/** A table that is kept, 'public.Scholing', with the columns that are stored (generated ones make themselves). */
export type Table = { name: string; columns: string[] }

// Of the job queue's own tables: what waits to be done. Its form is made by its own migrations.
const QUEUE_TABLES = ['_private_tasks', '_private_job_queues', '_private_jobs', '_private_known_crontabs']
const BATCH = 500
// Values travel as text: the same for every kind of column, whatever the settings of either server.
const SAME_TEXT = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'iso_8601';
  set local bytea_output = 'hex'; set local extra_float_digits = 1`

/** Opens a transaction that sees one moment of the whole database. */
export const beginSnapshot = (client: pg.Client) =>
  client.query(`begin isolation level repeatable read read only; ${SAME_TEXT}`)

export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and (n.nspname = 'public' or n.nspname = 'graphile_worker' and c.relname = any($1))
      group by 1 order by 1`,
    [QUEUE_TABLES],
  )
  return rows
}

/** Last used values of the sequences, by name. */
export async function listSequences(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select schemaname || '.' || sequencename as name, last_value::text as last from pg_sequences
      where last_value is not null and schemaname in ('public', 'graphile_worker') order by 1`,
  )
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

/** Writes the rows to `path`, a JSON array of texts per line, in an order that depends on the content only. Out: how many. */
export async function dumpTable(client: pg.Client, table: Table, path: string): Promise<number> {
  const values = table.columns.map((column) => `${quote(column)}::text`).join(', ')
  const out = createWriteStream(path, { mode: 0o600 })
  let count = 0
  await client.query(
    `declare rijen no scroll cursor for
       select line from (select json_build_array(${values})::text as line from ${quoteName(table.name)}) as rijen
       order by line collate "C"`,
  )
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from rijen`)
    for (const { line } of rows) if (!out.write(`${line}\n`)) await once(out, 'drain')
    count += rows.length
    if (rows.length < BATCH) break
  }
  await client.query('close rijen')
  out.end()
  await once(out, 'finish')
  return count
}

/** Puts the lines that `dumpTable` wrote into an empty table. Out: how many. */
export async function loadTable(client: pg.Client, table: Table, lines: Readable): Promise<number> {
  const types = await typesOf(client, table)
  const values = types.map((type, index) => `(line->>${index})::${type}`).join(', ')
  const insert = `insert into ${quoteName(table.name)} (${table.columns.map(quote).join(', ')})
    overriding system value select ${values} from json_array_elements($1::json) as line`
  let batch: string[] = []
  let count = 0
  const flush = async () => {
    await client.query(insert, [`[${batch.join(',')}]`])
    count += batch.length
    batch = []
  }
  for await (const line of createInterface({ input: lines })) {
    batch.push(line)
    if (batch.length === BATCH) await flush()
  }
  if (batch.length) await flush()
  return count
}

async function typesOf(client: pg.Client, { name, columns }: Table): Promise<string[]> {
  const { rows } = await client.query<{ column: string; type: string }>(
    `select attname::text as column, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0`,
    [quoteName(name)],
  )
  const types = new Map(rows.map(({ column, type }) => [column, type]))
  return columns.map((column) => {
    const type = types.get(column)
    if (!type) throw new Error(`${name} has no column ${column}`)
    return type
  })
}

type ForeignKey = { tabel: string; naam: string; definitie: string }

/**
 * Runs `load` with triggers off and foreign keys away, so that rows may come in any order and the logboek takes its
 * old lines; puts both back afterwards, which checks every reference.
 */
export async function withoutRules(client: pg.Client, load: () => Promise<void>): Promise<void> {
  await client.query(SAME_TEXT)
  const { rows: keys } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as tabel, quote_ident(conname) as naam, pg_get_constraintdef(oid) as definitie
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  )
  const tables = (await listTables(client))
    .map(({ name }) => name)
    .filter((name) => name.startsWith('public.'))
  const triggers = (action: string) =>
    tables.map((name) => `alter table ${quoteName(name)} ${action} trigger user`).join(';')
  await client.query(keys.map(({ tabel, naam }) => `alter table ${tabel} drop constraint ${naam}`).join(';'))
  await client.query(triggers('disable'))
  await load()
  await client.query(triggers('enable'))
  await client.query(
    keys
      .map(({ tabel, naam, definitie }) => `alter table ${tabel} add constraint ${naam} ${definitie}`)
      .join(';'),
  )
}

/** Makes everything empty: our own schema as migrations left it is dropped, what waits in the queue is deleted. */
export async function clearDatabase(client: pg.Client): Promise<void> {
  const queue = [...QUEUE_TABLES].reverse().map((name) => `delete from graphile_worker.${name};`)
  await client.query(`${queue.join('')} drop schema public cascade; create schema public;`)
  // Prisma's own table; its engine cannot make it inside our transaction.
  await client.query(`create table _prisma_migrations (
    id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
    migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
    started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`)
}

export async function setSequences(client: pg.Client, sequences: Record<string, string>): Promise<void> {
  for (const [name, last] of Object.entries(sequences)) {
    await client.query('select setval($1::regclass, $2::bigint)', [quoteName(name), last])
  }
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const quoteName = (name: string) => name.split('.').map(quote).join('.')
