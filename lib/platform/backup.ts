import 'server-only'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { z } from 'zod'
import { createArchive, type Entry, type FoundEntry, readArchive, streamEntry } from './backup-archive'
import {
  beginSnapshot,
  clearDatabase,
  dumpTable,
  listSequences,
  listTables,
  loadTable,
  setSequences,
  withoutRules,
} from './backup-database'
import { migrateJobQueue } from './job-queue'

const entrySchema = z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })

const manifestSchema = z.object({
  vorm: z.literal(1),
  gemaaktOp: z.string(),
  /** names of the migrations that made the tables, in order */
  migraties: z.array(z.string()),
  tabellen: z.array(
    entrySchema.extend({ tabel: z.string(), kolommen: z.array(z.string()), rijen: z.number().int() }),
  ),
  reeksen: z.record(z.string(), z.string()),
  bestanden: z.array(entrySchema.extend({ pad: z.string() })),
})

export type Manifest = z.output<typeof manifestSchema>

/** A backup that cannot be used, or a place where it cannot be put. The message is a Dutch sentence. */
export class BackupError extends Error {}

/** `files`: the folder of uploaded files, or null when these are kept elsewhere. */
type Place = { url: string; files: string | null; path: string }

/** Writes database and files, as they are at one moment, into the new file `path`. Out: what is in it. */
export async function writeBackup({ url, files, path }: Place, now: Date): Promise<Manifest> {
  const aside = `${path}.onaf`
  await rm(aside, { force: true })
  if (await exists(path)) throw new BackupError(`${path} bestaat al: kies een andere naam.`)
  const archive = await createArchive(aside)
  try {
    const database = await withClient(url, (client) => addDatabase(client, archive.addFile))
    const bestanden = files ? await addFiles(files, archive.addFile) : []
    const manifest: Manifest = { vorm: 1, gemaaktOp: now.toISOString(), ...database, bestanden }
    const { sha256 } = await archive.addText('manifest.json', JSON.stringify(manifest, null, 1))
    await archive.addText('manifest.sha256', `${sha256}  manifest.json\n`)
    await archive.close()
    // Under its real name only when it is whole.
    await rename(aside, path)
    return manifest
  } catch (error) {
    await archive.abort().catch(() => undefined)
    await rm(aside, { force: true })
    throw error
  }
}

type AddFile = (name: string, source: string) => Promise<Entry>

async function addDatabase(client: pg.Client, addFile: AddFile) {
  const folder = await mkdtemp(join(tmpdir(), 'kennisplein-backup-'))
  try {
    await beginSnapshot(client)
    const tabellen = []
    for (const table of await listTables(client)) {
      const dump = join(folder, 'tabel')
      const rijen = await dumpTable(client, table, dump)
      const entry = await addFile(`database/${table.name}.jsonl`, dump)
      tabellen.push({ ...entry, tabel: table.name, kolommen: table.columns, rijen })
    }
    const { rows } = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by 1',
    )
    return { migraties: rows.map(({ name }) => name), tabellen, reeksen: await listSequences(client) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function addFiles(folder: string, addFile: AddFile): Promise<Manifest['bestanden']> {
  if (!(await exists(folder))) return []
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const entries = []
  for (const [index, path] of paths.sort().entries()) {
    // By number: the names of the form are short, those of people need not be.
    entries.push({ ...(await addFile(`bestanden/${index}`, path)), pad: relative(folder, path) })
  }
  return entries
}

type Contents = { manifest: Manifest; entries: Map<string, FoundEntry> }

/** Reads the whole file at `path` and compares every part with the manifest. Throws a BackupError when anything differs. */
export async function verifyBackup(path: string): Promise<Contents> {
  if (!(await exists(path))) throw new BackupError(`${path} bestaat niet.`)
  const entries = new Map((await readArchive(path))?.map((entry) => [entry.name, entry]) ?? [])
  const manifestEntry = entries.get('manifest.json')
  const sumEntry = entries.get('manifest.sha256')
  if (!manifestEntry || !sumEntry) throw damaged(path, 'het is geen hele back-up')
  const sum = await text(streamEntry(path, sumEntry))
  if (!sum.startsWith(manifestEntry.sha256)) throw damaged(path, 'de inhoudsopgave klopt niet')
  const manifest = manifestSchema.parse(JSON.parse(await text(streamEntry(path, manifestEntry))))
  const promised = [...manifest.tabellen, ...manifest.bestanden]
  const wrong = promised.find(({ name, sha256 }) => entries.get(name)?.sha256 !== sha256)
  if (wrong) throw damaged(path, `${wrong.name} is niet wat het was`)
  if (entries.size !== promised.length + 2) throw damaged(path, 'er zit iets in dat er niet in hoort')
  return { manifest, entries }
}

const damaged = (path: string, why: string) =>
  new BackupError(`De back-up ${path} is beschadigd (${why}). Er is niets veranderd.`)

/**
 * Replaces everything in the database and the folder of files by what is in the backup: all of it, or nothing.
 * `migrationSql` gives the text of a migration of this version, null when it does not know that one.
 * Throws a BackupError, before it touches anything, when the file is damaged, too new, or the portal still runs.
 */
export async function restoreBackup(
  place: Place,
  migrationSql: (name: string) => string | null,
): Promise<Manifest> {
  const { manifest, entries } = await verifyBackup(place.path)
  const migrations = manifest.migraties.map((name) => {
    const sql = migrationSql(name)
    if (sql === null)
      throw new BackupError(
        'De back-up is van een nieuwere versie van het portaal: zet eerst die versie neer.',
      )
    return sql
  })
  await withClient(place.url, refuseWhenInUse)
  await migrateJobQueue(place.url)
  const ready = place.files ? await unpackFiles(place.path, place.files, manifest, entries) : null
  await withClient(place.url, async (client) => {
    await client.query('begin')
    await clearDatabase(client)
    for (const sql of migrations) await client.query(sql)
    await withoutRules(client, () => loadTables(client, place.path, manifest, entries))
    await setSequences(client, manifest.reeksen)
    // What somebody was working on when the backup was made waits for its turn again.
    await client.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null')
    await client.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null')
    await client.query('commit')
  })
  await ready?.putInPlace()
  return manifest
}

async function loadTables(client: pg.Client, path: string, manifest: Manifest, entries: Contents['entries']) {
  // The queue's tables refer to each other, and its foreign keys are not ours to take away.
  const order = ['_private_tasks', '_private_job_queues', '_private_jobs']
  const rank = (table: string) => order.findIndex((name) => table.endsWith(`.${name}`))
  for (const { name, tabel, kolommen, rijen } of manifest.tabellen.toSorted(
    (a, b) => rank(a.tabel) - rank(b.tabel),
  )) {
    const entry = entries.get(name)
    const count = entry
      ? await loadTable(client, { name: tabel, columns: kolommen }, streamEntry(path, entry))
      : 0
    if (count !== rijen)
      throw new BackupError(
        `Van ${tabel} kwamen ${count} van de ${rijen} rijen terug. Er is niets veranderd.`,
      )
  }
}

async function refuseWhenInUse(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ others: number }>(
    `select count(*)::int as others from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )
  if (rows[0]?.others)
    throw new BackupError('Het portaal gebruikt deze database nog: stop het eerst. Er is niets veranderd.')
}

/** Puts the files beside the folder; `putInPlace` swaps the two, when the database is in. */
async function unpackFiles(path: string, folder: string, manifest: Manifest, entries: Contents['entries']) {
  const [fresh, old] = [`${folder}.nieuw`, `${folder}.oud`]
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true, mode: 0o700 })
  for (const { name, pad } of manifest.bestanden) {
    const target = join(fresh, pad)
    if (relative(fresh, target).startsWith('..')) throw damaged(path, `${pad} ligt buiten de map`)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const entry = entries.get(name)
    if (entry) await pipeline(streamEntry(path, entry), createWriteStream(target, { mode: 0o600 }))
  }
  return {
    putInPlace: async () => {
      await rm(old, { recursive: true, force: true })
      if (await exists(folder)) await rename(folder, old)
      await rename(fresh, folder)
      await rm(old, { recursive: true, force: true })
    },
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
