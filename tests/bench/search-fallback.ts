import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { env } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from '@/lib/kernel/zod'
import { registerSearchKeys } from '@/lib/platform/start/search-keys'
import { PORTAL_SECRET, startPortal } from '../support/portal'
import { judgedQueries } from './search-quality'
import { sessionCookie } from './session'
import { spread } from './spread'

const PATIENCE_MS = 120_000
const answerSchema = z.object({ motor: z.string(), resultaten: z.array(z.object({ ref: z.string() })) })
type Asked = { motor: string; refs: string[]; ms: number }

/** The way to the engine, that can be blocked: it refuses ('weg'), or takes what comes and says nothing ('hangt'). */
class Door {
  #mode: 'open' | 'weg' | 'hangt' = 'open'
  readonly #sockets = new Set<Socket>()
  readonly #server: Server

  constructor(host: string, port: number) {
    this.#server = createServer((socket) => {
      this.#keep(socket)
      if (this.#mode === 'weg') socket.destroy()
      if (this.#mode !== 'open') return
      const other = connect(port, host)
      this.#keep(other)
      socket.pipe(other).pipe(socket)
    })
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  /** Also ends what is on its way, as an engine that falls over does. */
  turn(mode: 'open' | 'weg' | 'hangt'): void {
    this.#mode = mode
    for (const socket of this.#sockets) socket.destroy()
  }

  close(): void {
    this.turn('weg')
    this.#server.close()
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => this.#sockets.delete(socket))
  }
}

/**
 * What people notice when Meilisearch falls away: time per answer, and how much of the first ten results of the judged
 * queries stays. Needs a real engine: MEILISEARCH_URL, and MEILISEARCH_MASTER_KEY or MEILISEARCH_API_KEY.
 */
export async function benchFallback(): Promise<void> {
  const { MEILISEARCH_URL: url, MEILISEARCH_MASTER_KEY: master, MEILISEARCH_API_KEY: given = '' } = env
  if (!url) {
    console.log('Terugval: niet gemeten, want MEILISEARCH_URL noemt geen zoekmotor.')
    return
  }
  if (master) await registerSearchKeys(url, master)
  const { hostname, port } = new URL(url)
  const door = new Door(hostname, Number(port || 80))
  const portal = await startPortal({
    port: 30_000 + (process.pid % 10_000),
    environment: {
      BENCH: '1',
      MEILISEARCH_URL: await door.open(),
      // One key for both processes, so that the bench needs no files.
      MEILISEARCH_API_KEY: master ?? given,
      MEILISEARCH_MASTER_KEY: '',
    },
  })
  try {
    const cookie = await sessionCookie(
      portal.databaseUrl,
      'hospice-zeeland@kennisplein.example',
      PORTAL_SECRET,
    )
    const ask = (query: string) => askPortal(portal.address, query, cookie)
    await untilEngine(ask)
    const before = await askAll(ask)
    const rows = [rowOf('zoekmotor aan', before, before)]
    for (const mode of ['weg', 'hangt'] as const) {
      door.turn(mode)
      rows.push(rowOf(`zoekmotor ${mode}`, before, await askAll(ask)))
      door.turn('open')
      await untilEngine(ask)
    }
    console.log('Terugval van Meilisearch op PostgreSQL, in milliseconden per antwoord:')
    console.table(rows)
  } finally {
    await portal.stop()
    door.close()
  }
}

async function askPortal(address: string, query: string, cookie: string): Promise<Asked> {
  const begin = performance.now()
  const answer = await fetch(`${address}/api/zoeken?q=${encodeURIComponent(query)}`, { headers: { cookie } })
  const { motor, resultaten } = answerSchema.parse(await answer.json())
  return { motor, refs: resultaten.map(({ ref }) => ref), ms: performance.now() - begin }
}

async function askAll(ask: (query: string) => Promise<Asked>): Promise<Asked[]> {
  const answers: Asked[] = []
  for (const { query } of judgedQueries()) answers.push(await ask(query))
  return answers
}

/** Waits until the engine is filled and answers. */
async function untilEngine(ask: (query: string) => Promise<Asked>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(500)) {
    if ((await ask('dementie')).motor === 'meilisearch') return
    if (Date.now() > end) throw new Error('de zoekmotor antwoordt niet')
  }
}

function rowOf(naam: string, before: readonly Asked[], after: readonly Asked[]) {
  const wanted = before.flatMap(({ refs }) => refs).length
  const kept = before.flatMap(({ refs }, index) =>
    refs.filter((ref) => after[index]?.refs.includes(ref)),
  ).length
  return {
    naam,
    ...spread(after.map(({ ms }) => ms)),
    'eerste tien behouden': `${((100 * kept) / wanted).toFixed(1)} %`,
    motoren: [...new Set(after.map(({ motor }) => motor))].join(', '),
  }
}
