import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToEnd, stepError } from './run'
import { ROOT } from './settings'
import { StartError } from './start-error'

const SOURCES = ['app', 'components', 'lib', 'search', 'public', 'prisma/schema']
const FILES = [
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
]
const STAMP = join(ROOT, '.next/kennisplein')

/** The program of the website, after `ensureBuild`. The container runs the same file. */
const WEB_SERVER = join(ROOT, '.next/standalone/server.js')

/**
 * What Node is started with for the website. Left to itself Node takes a gigabyte and more under load before it tidies up.
 * With every page of the portal opened once 140 to 180 MB stay in memory, and no more after that: Next gives each page
 * surroundings of its own to run in, and keeps its code. A website held to 192 fell over: this is twice that.
 * And Node tries a function out for long before it compiles it, while most of ours run a few times a request: compiled
 * at once (V8's "sparkplug") the same pages take a quarter less under load, and no more memory. Held to so little in all,
 * it also keeps a corner of three megabytes for what is used once; with its ordinary sixteen it sweeps less.
 */
export const WEB_COMMAND = [
  '--max-old-space-size=384',
  '--always-sparkplug',
  '--max-semi-space-size=16',
  WEB_SERVER,
]

/**
 * Builds the website when its build is missing or older than its sources; `isLoud` shows what the builder says.
 * Throws a StartError when it fails.
 */
export async function ensureBuild({ isLoud = false } = {}): Promise<void> {
  const wanted = sourceHash()
  if (existsSync(STAMP) && existsSync(WEB_SERVER) && readFileSync(STAMP, 'utf8') === wanted) return
  process.stdout.write('Het portaal bouwen (ongeveer een minuut, alleen na een wijziging) …\n')
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const code = await runToEnd([join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
    environment,
    ...(isLoud ? {} : { log: 'bouwen.log' }),
  })
  if (code !== 0 && isLoud) throw new StartError('Het bouwen van het portaal is niet gelukt.')
  if (code !== 0) throw stepError('Het bouwen van het portaal', 'bouwen.log')
  // Next leaves these out because a content network may serve them; here the website does that itself.
  cpSync(join(ROOT, '.next/static'), join(ROOT, '.next/standalone/.next/static'), { recursive: true })
  if (existsSync(join(ROOT, 'public')))
    cpSync(join(ROOT, 'public'), join(ROOT, '.next/standalone/public'), { recursive: true })
  // Last of all: a build that was cut off has no stamp and is made again.
  writeFileSync(STAMP, wanted)
}

function sourceHash(): string {
  const sum = createHash('sha256')
  for (const path of [...SOURCES.flatMap(filesUnder), ...FILES]) {
    const full = join(ROOT, path)
    if (existsSync(full)) sum.update(path).update('\0').update(readFileSync(full)).update('\0')
  }
  return sum.digest('hex')
}

const filesUnder = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
        .filter((path) => !path.startsWith('lib/platform/start/'))
        .sort()
    : []
