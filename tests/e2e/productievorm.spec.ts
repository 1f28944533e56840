import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { freePort } from '@/lib/platform/start/postgres-settings'

/*
 * The `web` image without an engine: what its COPY lines take, in a folder of its own, started by its own CMD with
 * nothing but the settings that docker-compose.yml gives.
 */
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const stage =
  readFileSync('Dockerfile', 'utf8')
    .split(' AS web\n')[1]
    ?.split(/^FROM /m)[0] ?? ''
let app = ''
let child: ChildProcess | undefined
let address = ''

test.beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'kennisplein-image-'))
  const copies = [...stage.matchAll(/^COPY --from=build \S+ \/app\/(\S+) (\S+)$/gm)]
  expect(copies.length).toBeGreaterThan(0)
  for (const [, from = '', to = ''] of copies) {
    mkdirSync(join(app, to), { recursive: true })
    cpSync(from, join(app, to), { recursive: true, verbatimSymlinks: true })
  }
  const port = await freePort()
  address = `http://127.0.0.1:${port}`
  const [command = '', ...args] = z
    .array(z.string())
    .parse(JSON.parse(/^CMD (.+)$/m.exec(stage)?.[1] ?? '[]'))
  child = spawn(command, args, { cwd: app, env: environment(port), stdio: 'inherit' })
})

test.afterAll(() => {
  child?.kill('SIGKILL')
  rmSync(app, { recursive: true, force: true })
})

test('het commando van het image brengt de website op, en die is gezond', async () => {
  await expect.poll(() => statusOf('/api/health/ready'), { timeout: 60_000 }).toBe(200)
})

test('pagina, opmaak en lettertype komen uit het image zelf', async () => {
  const page = await (await fetch(`${address}/aanmelden`)).text()
  expect(page).toContain('Aanmelden')
  const parts = [...page.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(parts.some((path) => path.endsWith('.css'))).toBe(true)
  expect(parts.some((path) => path.endsWith('.js'))).toBe(true)
  for (const path of new Set(parts)) expect(await statusOf(path), path).toBe(200)
})

test('SIGTERM stopt de website binnen tien seconden', async () => {
  const ended = new Promise((resolve) => child?.once('exit', resolve))
  const begin = Date.now()
  child?.kill('SIGTERM')
  await ended
  expect(Date.now() - begin).toBeLessThan(10_000)
})

const statusOf = (path: string) =>
  fetch(address + path).then(
    ({ status }) => status,
    () => 0,
  )

/** The ENV lines of the image, and the database of this run in place of the one in the compose file. */
function environment(port: number): NodeJS.ProcessEnv {
  const words = [...stage.matchAll(/^ENV (.+)$/gm)].flatMap(([, list]) => list?.split(' ') ?? [])
  const image = Object.fromEntries(words.map((word) => word.split('=')))
  return {
    ...image,
    NODE_ENV: 'production',
    PATH: process.env['PATH'],
    PORT: String(port),
    DATABASE_URL: process.env['DATABASE_URL'],
    NEXTAUTH_URL: 'https://kennisplein.example',
    NEXTAUTH_SECRET: 'alleen-voor-de-tests-en-lang-genoeg-voor-de-controle',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'Kennisplein <noreply@kennisplein.example>',
    STORAGE_URL: 's3://sleutel:geheim@opslag:8333/kennisplein',
    LOG_LEVEL: 'error',
    DEMO: '0',
  }
}
