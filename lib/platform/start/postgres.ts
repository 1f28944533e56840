import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { codeOf } from '../error-code'
import { canEnter, chooseDataDir, type ServerUser, serverProgram, serverUser } from './postgres-program'
import { isFree, newSettings, type PostgresSettings, readSettings, writeSettings } from './postgres-settings'
import { commandOf, endProcess, isAlive, markOf } from './processes'
import { StartError } from './start-error'

export type EmbeddedServer = {
  /** connection string of the portal's own role on `database` */
  url: (database?: string) => string
  /** connection string of the superuser on `database` */
  adminUrl: (database?: string) => string
  dataDir: string
  /** settles when the server ends, also when nobody asked it to */
  ended: Promise<void>
  stop: () => Promise<void>
}

type Options = { flags?: string[] }

const DATABASE = 'kennisplein'
const START_PATIENCE = 30_000
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
// Nothing of ours: settings and secrets of the portal are no business of the server.
const SERVER_ENV = { NODE_ENV: 'production', PATH: '/usr/bin:/bin', LC_ALL: LOCALE } as const

/**
 * Starts the PostgreSQL from the npm package with its settings in `home` (made when new), on the loopback address.
 * Ends what an earlier, killed start left running. Throws a StartError (one Dutch sentence) when it cannot.
 */
export async function startEmbeddedPostgres(
  home: string,
  { flags = [] }: Options = {},
): Promise<EmbeddedServer> {
  const settings = await settingsFor(home)
  const user = serverUser(settings.dataDir)
  await endLeftover(settings.dataDir)
  if (!existsSync(settings.dataDir)) initialise(settings, user)
  checkReachable(settings, user)
  if (!(await isFree(settings.port, '127.0.0.1'))) {
    settings.port = (await newSettings(settings.dataDir)).port
    writeSettings(home, settings)
  }
  const child = launch(home, settings, user, flags)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilReady(home, child, settings)
  await createDatabase(settings)
  return { ...addresses(settings), dataDir: settings.dataDir, ended, stop: () => stop(child, ended) }
}

/** The addresses of a server that another process of ours runs; null when none was ever started in `home`. */
export function embeddedAddresses(home: string): Pick<EmbeddedServer, 'url' | 'adminUrl'> | null {
  const settings = readSettings(home)
  return settings && addresses(settings)
}

async function settingsFor(home: string): Promise<PostgresSettings> {
  const kept = readSettings(home)
  if (kept) return kept
  mkdirSync(home, { recursive: true, mode: 0o711 })
  const real = realpathSync(home)
  const settings = await newSettings(chooseDataDir(real, serverUser(join(real, 'postgres'))))
  writeSettings(home, settings)
  return settings
}

const addresses = ({ port, password, adminPassword }: PostgresSettings) => ({
  url: (database = DATABASE) => `postgresql://kennisplein:${password}@127.0.0.1:${port}/${database}`,
  adminUrl: (database = 'postgres') => `postgresql://postgres:${adminPassword}@127.0.0.1:${port}/${database}`,
})

function initialise({ dataDir, adminPassword }: PostgresSettings, user: ServerUser): void {
  // Made aside and renamed: initdb writes PG_VERSION early, so a half-made folder would pass for a whole one.
  const aside = `${dataDir}.nieuw`
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  const secrets = mkdtempSync(join(tmpdir(), 'kennisplein-'))
  const passwordFile = join(secrets, 'wachtwoord')
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 })
  if (user) for (const path of [aside, secrets, passwordFile]) chownSync(path, user.uid, user.gid)
  const flags = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--locale=${LOCALE}`,
    '--encoding=UTF8',
    '--data-checksums',
  ]
  const { initdb } = serverProgram(user)
  const made = spawnSync(initdb, [...flags, `--pgdata=${aside}`, `--pwfile=${passwordFile}`], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: SERVER_ENV,
  })
  rmSync(secrets, { recursive: true, force: true })
  if (made.status !== 0) throw new StartError(reasonFor(`${made.stderr}${made.error ?? ''}`, 'aanmaken'))
  renameSync(aside, dataDir)
}

function checkReachable({ dataDir }: PostgresSettings, user: ServerUser): void {
  if (!user && statSync(dataDir).uid !== process.getuid?.()) {
    throw new StartError(
      `De database in ${dataDir} is van een andere gebruiker: start het portaal als die gebruiker (of als root).`,
    )
  }
  if (!canEnter(dirname(dataDir), user)) {
    throw new StartError(
      `De databaseserver kan de map ${dirname(dataDir)} niet meer in: geef de bovenliggende mappen weer het recht om er doorheen te gaan (chmod o+x).`,
    )
  }
  const version = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18') {
    throw new StartError(
      `De gegevens in ${dataDir} zijn van PostgreSQL ${version}: zet ze over met een back-up (npm run backup, daarna npm run restore).`,
    )
  }
}

/** A server whose parent was killed goes on by itself. It is stopped the clean way and started anew as our child. */
async function endLeftover(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const isOurs = pid > 1 && isAlive(pid) && commandOf(pid).includes(dataDir)
  if (isOurs) await endProcess(markOf(pid), 'SIGINT', 20_000)
  // The number in a stale file may belong to any process by now, and the server would refuse to start because of it.
  rmSync(file, { force: true })
}

function launch(home: string, settings: PostgresSettings, user: ServerUser, flags: string[]): ChildProcess {
  const log = openSync(join(home, 'postgres.log'), 'w', 0o600)
  const own = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${settings.port}`,
    'max_connections=120',
  ]
  const options = [...own, ...flags].flatMap((flag) => ['-c', flag])
  // Its own session: Ctrl-C must reach the portal first, and the server only after the last write is in.
  const child = spawn(serverProgram(user).postgres, ['-D', settings.dataDir, ...options], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: SERVER_ENV,
  })
  closeSync(log)
  return child
}

async function untilReady(home: string, child: ChildProcess, settings: PostgresSettings): Promise<void> {
  const failed: { error?: Error } = {}
  child.once('error', (error) => {
    failed.error = error
  })
  const deadline = Date.now() + START_PATIENCE
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null || failed.error) break
    if (await answers(addresses(settings).adminUrl())) return
    await sleep(40)
  }
  child.kill('SIGQUIT')
  throw new StartError(
    reasonFor(`${readFileSync(join(home, 'postgres.log'), 'utf8')}${failed.error ?? ''}`, 'starten'),
  )
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  // A server that goes down again while we ask would otherwise end this process too.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    if (codeOf(error) !== '28P01') return false
    throw new StartError(
      'Het wachtwoord in .data/postgres.json past niet bij de database: zet het bestand terug dat erbij hoort.',
    )
  }
}

function reasonFor(output: string, attempt: string): string {
  if (/No space left|ENOSPC/i.test(output)) return 'De schijf is vol. Maak ruimte vrij en start opnieuw.'
  const line = /(?:FATAL|error): +(.+)/i.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? ''
  return `De meegeleverde databaseserver kon niet ${attempt}: ${line}`
}

async function createDatabase(settings: PostgresSettings): Promise<void> {
  const client = new pg.Client({ connectionString: addresses(settings).adminUrl() })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rowCount) return
    const password = client.escapeLiteral(settings.password)
    const roles = await client.query("select 1 from pg_roles where rolname = 'kennisplein'")
    if (!roles.rowCount) await client.query(`create role kennisplein login password ${password}`)
    await client.query(`create database ${DATABASE} owner kennisplein`)
  } finally {
    await client.end()
  }
}

/** SIGINT is PostgreSQL's "fast" stop: open transactions roll back, all that was confirmed is on the disk. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  const patience = setTimeout(() => child.kill('SIGQUIT'), 6_000)
  await ended
  clearTimeout(patience)
}
