import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { npmStart } from '../support/npm-start'

/* `npm start` as contract.md §1 promises it, with a folder of data of its own. */
test.describe.configure({ mode: 'serial', timeout: 300_000 })

let portal: Awaited<ReturnType<typeof npmStart>>

test.beforeAll(async () => {
  portal = await npmStart()
})
test.afterAll(() => portal.tidyUp())

test('de eerste start brengt het portaal op, met adres, accounts en plaats van de gegevens', async () => {
  const start = portal.begin()
  const output = await start.until('Stoppen')
  expect(output).toContain(`Kennisplein draait op http://localhost:${portal.port}`)
  expect(output).toContain('redactie@kennisplein.example')
  expect(output).toContain(portal.data)
  expect(await portal.statusOf('/api/health/ready')).toBe(200)
  expect(await portal.statusOf('/aanmelden')).toBe(200)
})

test('een tweede start in dezelfde map zegt waar de eerste draait', async () => {
  const second = portal.begin()
  expect(await second.end()).toBe(1)
  expect(second.output()).toBe(
    `Kennisplein draait al op http://localhost:${portal.port} (proces ${portal.lock().owner.pid}).\n`,
  )
  expect(await portal.statusOf('/api/health/live')).toBe(200)
})

test('na kill -9 van het hoofdproces werkt de volgende start, met alles wat bevestigd was', async () => {
  await portal.query(`insert into "RateLimit" (key, points) values ('bevestigd', 7)`)
  process.kill(portal.lock().owner.pid, 'SIGKILL')
  const next = portal.begin()
  await next.until('Stoppen')
  expect(await portal.query(`select points from "RateLimit" where key = 'bevestigd'`)).toEqual([
    { points: 7 },
  ])
  expect(await portal.statusOf('/aanmelden')).toBe(200)
})

test('na kill -9 van alles tegelijk, ook van de database, werkt de volgende start', async () => {
  await portal.query(`insert into "RateLimit" (key, points) values ('ook bevestigd', 8)`)
  const { owner: main, children } = portal.lock()
  for (const { pid } of [main, ...children]) process.kill(pid, 'SIGKILL')
  process.kill(portal.postmaster(), 'SIGKILL')
  const next = portal.begin()
  await next.until('Stoppen')
  expect(await portal.query(`select points from "RateLimit" where key = 'ook bevestigd'`)).toEqual([
    { points: 8 },
  ])
})

test('een onderdeel dat omvalt, komt vanzelf terug', async () => {
  const { children } = portal.lock()
  for (const { pid } of children) process.kill(pid, 'SIGKILL')
  process.kill(portal.postmaster(), 'SIGKILL')
  await expect.poll(() => portal.statusOf('/api/health/ready'), { timeout: 60_000 }).toBe(200)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} stopt alles binnen tien seconden, en een volgende start duurt hooguit tien`, async () => {
    const start = portal.last()
    const server = portal.postmaster()
    const stopping = Date.now()
    expect(await start?.stop(signal)).toBe(0)
    expect(Date.now() - stopping).toBeLessThan(10_000)
    expect(await portal.statusOf('/api/health/live')).toBe(0)
    expect(() => process.kill(server, 0)).toThrow('ESRCH')

    const starting = Date.now()
    await portal.begin().until('Stoppen')
    expect(Date.now() - starting).toBeLessThan(10_000)
    expect(await portal.query(`select points from "RateLimit" where key = 'bevestigd'`)).toEqual([
      { points: 7 },
    ])
  })
}

test('de database is alleen op deze computer te bereiken, en het wachtwoord is alleen voor de eigenaar', async () => {
  const [{ adressen = '' } = {}] = await portal.query<{ adressen: string }>(
    // Where its sockets lie is not for the portal's own role to ask.
    `select current_setting('listen_addresses') as adressen`,
  )
  expect(adressen).toBe('127.0.0.1')
  const settings = join(portal.data, 'postgres.json')
  expect(
    z.object({ password: z.string().min(32) }).safeParse(JSON.parse(readFileSync(settings, 'utf8'))).success,
  ).toBe(true)
  expect(statSync(settings).mode & 0o077).toBe(0)
})

test('wat niet kan, wordt in één zin gezegd, zonder stacktrace', async () => {
  await portal.last()?.stop('SIGTERM')
  const other = createServer().listen(portal.port, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  await expectRefusal(
    {},
    new RegExp(`^Poort ${portal.port} is al in gebruik door een ander programma\\. .*\\n$`),
  )
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
  const start = portal.begin(environment)
  expect(await start.end()).toBe(1)
  expect(start.output()).toMatch(sentence)
}
