import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { env } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { z } from '@/lib/kernel/zod'
import { queueMail } from '@/tests/support/queue-mail'
import { database, Prisma } from './db'
import { startWorker } from './job-queue'
import { addJob } from './outbox'
import { scriptArguments } from './start/run'

const MAIL = { aan: 'noor@hospice.example', onderwerp: 'Welkom', tekst: 'Hallo', html: '<p>Hallo</p>' }

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

const rowsSchema = z.array(z.object({ werker: z.string().nullable(), pogingen: z.number() }))
// Not those of the timetable, which a background process takes up at any minute.
const jobs = async () =>
  rowsSchema.parse(
    await database()
      .$queryRaw`select locked_by as werker, attempts::int as pogingen from graphile_worker.jobs where task_identifier in ('mail.send', 'lang') order by id`,
  )
const lockedBy = async () => (await jobs())[0]?.werker ?? null

async function until<T>(look: () => Promise<T>, enough: (seen: T) => boolean, patience = 20_000): Promise<T> {
  for (const end = Date.now() + patience; ; await sleep(50)) {
    const seen = await look()
    if (enough(seen)) return seen
    if (Date.now() > end) throw new Error(`het bleef bij ${JSON.stringify(seen)}`)
  }
}

/** A worker of this process, stopped after the test. */
async function start(tasks: Parameters<typeof startWorker>[0]) {
  const worker = await startWorker(tasks)
  ended.push(() => worker.stop())
  return worker
}

// Of this database only: other test files work beside this one in the same server.
const SIGNS = Prisma.sql`pg_locks where locktype = 'advisory' and classid = 7270737 and granted
  and database = (select oid from pg_database where datname = current_database())`

/** Cuts the sessions that are signs of life, as a database or a network does. */
const cutSigns = () => database().$queryRaw`select pg_terminate_backend(pid) from ${SIGNS}`

const countSchema = z.tuple([z.object({ aantal: z.number() })])
const signs = async () =>
  countSchema.parse(await database().$queryRaw`select count(*)::int as aantal from ${SIGNS}`)[0].aantal

/** A mail server that answers nothing, so that whoever delivers to it stays busy. */
async function silentMailServer(): Promise<string> {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  ended.push(() => server.close())
  const address = z.object({ port: z.number() }).parse(server.address())
  return `smtp://127.0.0.1:${address.port}`
}

test('waar een proces mee bezig was dat met kill -9 eindigde, gaat een nieuw proces binnen tellen verder', async () => {
  const child = spawn(process.execPath, scriptArguments('lib/background/main.ts'), {
    env: { ...env, SMTP_URL: await silentMailServer() },
    stdio: 'ignore',
  })
  const exit = once(child, 'exit')
  ended.push(() => child.kill('SIGKILL'))
  await queueMail(database(), { ...MAIL, sleutel: 'gedood' })
  const dead = await until(lockedBy, (worker) => worker !== null, 40_000)
  child.kill('SIGKILL')
  await exit
  expect(await jobs()).toEqual([{ werker: dead, pogingen: 1 }])

  let done = 0
  const began = Date.now()
  await start({
    'mail.send': () => {
      done += 1
    },
  })
  await until(jobs, (rows) => rows.length === 0)
  expect(done).toBe(1)
  expect(Date.now() - began).toBeLessThan(15_000)
})

test('waar een levend proces mee bezig is, blijft van hem, ook als zijn verbinding even wegvalt', async () => {
  let begun = 0
  let release = () => {}
  const wait = new Promise<void>((resolve) => {
    release = resolve
  })
  const lang = async () => {
    begun += 1
    await wait
  }
  ended.push(() => release())
  await addJob(database(), 'lang', {}, { queue: 'rij' })
  await start({ lang })
  const owner = await until(lockedBy, (worker) => worker !== null)
  await cutSigns()
  await start({ lang })
  await until(signs, (aantal) => aantal === 2)
  // Longer than a second look at who gives no sign.
  await sleep(5_000)
  expect(await jobs()).toEqual([{ werker: owner, pogingen: 1 }])
  expect(begun).toBe(1)
  release()
  await until(jobs, (rows) => rows.length === 0)
  expect(begun).toBe(1)
})

test('wie netjes stopt, laat geen teken van leven achter', async () => {
  const worker = await startWorker({ lang: () => {} })
  await until(signs, (aantal) => aantal === 1)
  await worker.stop()
  await until(signs, (aantal) => aantal === 0)
})
