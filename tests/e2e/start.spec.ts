import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { z } from 'zod'
import { embeddedAddresses } from '@/lib/platform/start/postgres'
import { freePort } from '@/lib/platform/start/postgres-settings'

/* `npm start` as contract.md §1 promises it, with a folder of data of its own. */
test.describe.configure({ mode: 'serial', timeout: 300_000 })

let data = ''
let port = 0
const running: Start[] = []

test.beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'kennisplein-start-'))
  chmodSync(data, 0o711)
  port = await freePort()
})

test.afterAll(async () => {
  for (const start of running) await start.stop('SIGTERM')
  rmSync(data, { recursive: true, force: true })
})

test('de eerste start brengt het portaal op, met adres, accounts en plaats van de gegevens', async () => {
  const start = await begin()
  const output = await start.until('Stoppen')
  expect(output).toContain(`Kennisplein draait op http://localhost:${port}`)
  expect(output).toContain('redactie@kennisplein.example')
  expect(output).toContain(data)
  expect(await statusOf('/api/health/ready')).toBe(200)
  expect(await statusOf('/aanmelden')).toBe(200)
})

test('een tweede start in dezelfde map zegt waar de eerste draait', async () => {
  const second = await begin()
  expect(await second.end()).toBe(1)
  expect(second.output()).toBe(`Kennisplein draait al op http://localhost:${port} (proces ${owner()}).\n`)
  expect(await statusOf('/api/health/live')).toBe(200)
})

test('na kill -9 van het hoofdproces werkt de volgende start, met alles wat bevestigd was', async () => {
  await query(`insert into "RateLimit" (key, points) values ('bevestigd', 7)`)
  process.kill(owner(), 'SIGKILL')
  const next = await begin()
  await next.until('Stoppen')
  expect(await query(`select points from "RateLimit" where key = 'bevestigd'`)).toEqual([{ points: 7 }])
  expect(await statusOf('/aanmelden')).toBe(200)
})

test('na kill -9 van alles tegelijk, ook van de database, werkt de volgende start', async () => {
  await query(`insert into "RateLimit" (key, points) values ('ook bevestigd', 8)`)
  const { owner: main, children } = lock()
  for (const { pid } of [main, ...children]) process.kill(pid, 'SIGKILL')
  process.kill(postmaster(), 'SIGKILL')
  const next = await begin()
  await next.until('Stoppen')
  expect(await query(`select points from "RateLimit" where key = 'ook bevestigd'`)).toEqual([{ points: 8 }])
})

test('een onderdeel dat omvalt, komt vanzelf terug', async () => {
  const { children } = lock()
  for (const { pid } of children) process.kill(pid, 'SIGKILL')
  process.kill(postmaster(), 'SIGKILL')
  await expect.poll(() => statusOf('/api/health/ready'), { timeout: 60_000 }).toBe(200)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} stopt alles binnen tien seconden, en een volgende start duurt hooguit tien`, async () => {
    const start = running.at(-1)
    const server = postmaster()
    const stopping = Date.now()
    expect(await start?.stop(signal)).toBe(0)
    expect(Date.now() - stopping).toBeLessThan(10_000)
    expect(await statusOf('/api/health/live')).toBe(0)
    expect(() => process.kill(server, 0)).toThrow('ESRCH')

    const starting = Date.now()
    await (await begin()).until('Stoppen')
    expect(Date.now() - starting).toBeLessThan(10_000)
    expect(await query(`select points from "RateLimit" where key = 'bevestigd'`)).toEqual([{ points: 7 }])
  })
}

test('de database is alleen op deze computer te bereiken, en het wachtwoord is alleen voor de eigenaar', async () => {
  const [{ adressen = '' } = {}] = await query<{ adressen: string }>(
    // Where its sockets lie is not for the portal's own role to ask.
    `select current_setting('listen_addresses') as adressen`,
  )
  expect(adressen).toBe('127.0.0.1')
  const settings = join(data, 'postgres.json')
  expect(
    z.object({ password: z.string().min(32) }).safeParse(JSON.parse(readFileSync(settings, 'utf8'))).success,
  ).toBe(true)
  const { mode } = await import('node:fs').then(({ statSync }) => statSync(settings))
  expect(mode & 0o077).toBe(0)
})

test('wat niet kan, wordt in één zin gezegd, zonder stacktrace', async () => {
  await running.at(-1)?.stop('SIGTERM')
  const other = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  await expectRefusal({}, new RegExp(`^Poort ${port} is al in gebruik door een ander programma\\. .*\\n$`))
  other.close()
  await expectRefusal({ PORT: 'abc' }, /^De instellingen kloppen niet: PORT .*Voorbeeld: 3000.*\n$/)
  await expectRefusal({ DEMO: 'ja' }, /^De instellingen kloppen niet: DEMO .*Voorbeeld: DEMO=1.*\n$/)
  await expectRefusal(
    { DATABASE_URL: 'postgresql://geheim:geheim@127.0.0.1:1/niets' },
    /^De database op 127\.0\.0\.1:1 is niet te gebruiken: daar luistert geen server\. .*\n$/,
  )
  await expectRefusal(
    { DATABASE_URL: 'mysql://a' },
    /^De instellingen kloppen niet: DATABASE_URL .*Voorbeeld: postgresql:.*\n$/,
  )
})

async function expectRefusal(environment: Record<string, string>, sentence: RegExp): Promise<void> {
  const start = await begin(environment)
  expect(await start.end()).toBe(1)
  expect(start.output()).toMatch(sentence)
}

type Start = {
  output: () => string
  /** waits for a text on the screen; throws when the start ends before that */
  until: (text: string) => Promise<string>
  end: () => Promise<number>
  stop: (signal: NodeJS.Signals) => Promise<number>
}

async function begin(environment: Record<string, string> = {}): Promise<Start> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', 'lib/platform/start/bootstrap.mjs', 'start'],
    {
      env: { ...process.env, ...SILENT, KENNISPLEIN_DATA: data, PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const start = {
    output: () => output,
    until: (text: string) => untilText(child, () => output, text),
    end: () => endOf(child),
    stop: (signal: NodeJS.Signals) => {
      child.kill(signal)
      return endOf(child)
    },
  }
  running.push(start)
  return start
}

// The test run has settings of its own; this start must find none.
const SILENT = {
  ...Object.fromEntries(
    [
      'DATABASE_URL',
      'NEXTAUTH_URL',
      'NEXTAUTH_SECRET',
      'HOST',
      'DEMO',
      'DEMO_PASSWORD',
      'SMTP_URL',
      'STORAGE_URL',
    ].map((name) => [name, '']),
  ),
  NODE_OPTIONS: '',
  npm_lifecycle_event: '',
}

async function untilText(child: ChildProcess, output: () => string, text: string): Promise<string> {
  while (!output().includes(text)) {
    if (child.exitCode !== null) throw new Error(`the start ended: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return output()
}

const endOf = async (child: ChildProcess): Promise<number> => {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => child.once('close', resolve))
  return child.exitCode ?? -1
}

const lockSchema = z.object({
  owner: z.object({ pid: z.number() }),
  children: z.array(z.object({ pid: z.number() })),
})
const lock = () => lockSchema.parse(JSON.parse(readFileSync(join(data, 'portaal.lock'), 'utf8')))
const owner = () => lock().owner.pid
const postmaster = () => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

const statusOf = (path: string) =>
  fetch(`http://localhost:${port}${path}`).then(
    ({ status }) => status,
    () => 0,
  )

async function query<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: embeddedAddresses(data)?.url() })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}
