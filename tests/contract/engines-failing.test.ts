import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server as SocketServer } from 'node:net'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { job } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { database } from '@/lib/platform/db'
import { connect } from '@/lib/platform/meilisearch'
import type { SearchEngine, Zoekopdracht } from '@/search/engine'
import { metTerugval } from '@/search/engines/choose'
import { meilisearchEngine } from '@/search/engines/meilisearch/engine'
import { postgresEngine } from '@/search/engines/postgres/engine'
import { stuk } from '../support/factories/zoekbaar'

/*
 * What a person notices of a Meilisearch that is not well: our own client against real sockets that refuse, hang, break
 * off or talk nonsense. What a well one answers is held against a real server, in engines.test.ts.
 */
const VRAAG: Zoekopdracht = {
  tekst: 'benauwdheid',
  soort: null,
  doelgroep: null,
  netwerk: null,
  pagina: 1,
  perPagina: 10,
}
const RUST_MS = 300

const stoppen: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stoppen.splice(0).map((stop) => stop()))
})

beforeEach(async () => {
  await postgresEngine.replace(database(), { soort: 'BRON', id: '018f0000-0000-7000-8000-000000000001' }, [
    stuk({ ref: 'bron/een' }),
  ])
})

async function luister(server: Server | SocketServer, poort = 0): Promise<number> {
  server.listen(poort, '127.0.0.1')
  await once(server, 'listening')
  const adres: AddressInfo | string | null = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('de testserver luistert niet')
  return adres.port
}

async function stop(server: Server | SocketServer): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections()
  if (server.listening) await new Promise<void>((klaar) => server.close(() => klaar()))
}

async function opSocket(bij: Parameters<typeof createSocketServer>[1]): Promise<number> {
  const open = new Set<{ destroy: () => void }>()
  const server = createSocketServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    bij?.(socket)
  })
  stoppen.push(async () => {
    for (const socket of open) socket.destroy()
    await stop(server)
  })
  return luister(server)
}

async function opHttp(antwoord: RequestListener): Promise<number> {
  const server = createServer(antwoord)
  stoppen.push(() => stop(server))
  return luister(server)
}

const op = (poort: number): SearchEngine =>
  meilisearchEngine({ client: connect(`http://127.0.0.1:${poort}`, () => 'een-sleutel'), naam: 'proef' })
const geef =
  (status: number, tekst: string): RequestListener =>
  (_vraag, antwoord) => {
    antwoord.writeHead(status, { 'content-type': 'application/json' }).end(tekst)
  }
/** Nothing found, to as many questions as were asked. */
const geefLeeg: RequestListener = async (vraag, antwoord) => {
  const { queries } = z.object({ queries: z.array(z.unknown()) }).parse(await json(vraag))
  geef(200, JSON.stringify({ results: queries.map(() => ({ hits: [] })) }))(vraag, antwoord)
}

/** An address where nobody listens: one that was free a moment ago. */
async function verlatenPoort(): Promise<number> {
  const server = createSocketServer()
  const poort = await luister(server)
  await stop(server)
  return poort
}

const KWALEN: [string, () => Promise<number>][] = [
  ['die er niet is', verlatenPoort],
  ['die de verbinding aanneemt en verder zwijgt', () => opSocket(() => undefined)],
  ['die ophangt', () => opSocket((socket) => socket.destroy())],
  [
    'die halverwege een antwoord ophoudt',
    () => opSocket((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"results": [')),
  ],
  ['die geen HTTP spreekt', () => opSocket((socket) => socket.end('220 mail.example ESMTP\r\n'))],
  [
    'die maar blijft praten',
    () =>
      opHttp((_vraag, antwoord) => {
        const praat = setInterval(() => antwoord.write(' '.repeat(1000)), 5)
        antwoord.on('close', () => clearInterval(praat))
      }),
  ],
  ['die geen JSON geeft', () => opHttp(geef(200, '<html>Welkom</html>'))],
  ['die iets anders antwoordt', () => opHttp(geef(200, '{"hallo": [1, 2, 3]}'))],
  ['die op een andere vraag antwoordt', () => opHttp(geef(200, '{"results": []}'))],
  ['met een storing', () => opHttp(geef(500, '{"message": "internal"}'))],
  ['die onze sleutel weigert', () => opHttp(geef(403, '{"message": "invalid", "code": "invalid_api_key"}'))],
  ['zonder onze index', () => opHttp(geef(400, '{"message": "no", "code": "index_not_found"}'))],
  [
    'die naar elders verwijst',
    () => opHttp((_vraag, antwoord) => antwoord.writeHead(307, { location: 'http://127.0.0.1:1/' }).end()),
  ],
]

describe.each(KWALEN)('met een zoekmotor %s', (_kwaal, begin) => {
  test('antwoordt PostgreSQL, binnen twee seconden, en daarna zonder te wachten', async () => {
    const beantwoord = metTerugval(op(await begin()), postgresEngine, RUST_MS)
    const vraag = async () => {
      const van = performance.now()
      const gegeven = await beantwoord((engine) => engine.search(job('proef'), VRAAG))
      return { ...gegeven, duur: performance.now() - van }
    }
    const eerste = await vraag()
    expect(eerste).toMatchObject({ motor: 'postgresql', eenvoudig: true, antwoord: { totaal: 1 } })
    expect(eerste.duur).toBeLessThan(2_000)
    const tweede = await vraag()
    expect(tweede).toMatchObject({ motor: 'postgresql', eenvoudig: true, antwoord: { totaal: 1 } })
    expect(tweede.duur).toBeLessThan(RUST_MS)
    const suggesties = await beantwoord((engine) => engine.suggest(job('proef'), 'benauw', 5))
    expect(suggesties).toMatchObject({ motor: 'postgresql', antwoord: [{ ref: 'bron/een' }] })
  })
})

describe('een zoekmotor die terugkomt', () => {
  const zoek = (beantwoord: ReturnType<typeof metTerugval>) =>
    beantwoord((engine) => engine.search(job('proef'), VRAAG))

  test('wordt na een rust geprobeerd zonder dat iemand daarop wacht, en neemt het dan over', async () => {
    let ziek = true
    let keren = 0
    const poort = await opHttp((vraag, antwoord) => {
      keren += 1
      return ziek ? geef(500, '{}')(vraag, antwoord) : geefLeeg(vraag, antwoord)
    })
    const beantwoord = metTerugval(op(poort), postgresEngine, RUST_MS)
    expect((await zoek(beantwoord)).motor).toBe('postgresql')
    await Promise.all([zoek(beantwoord), zoek(beantwoord)])
    expect(keren).toBe(1)

    await sleep(RUST_MS)
    await Promise.all([zoek(beantwoord), zoek(beantwoord), zoek(beantwoord)])
    await expect.poll(() => keren).toBe(2)

    ziek = false
    await sleep(RUST_MS + 50)
    expect(await zoek(beantwoord)).toMatchObject({ motor: 'postgresql', eenvoudig: true })
    await expect.poll(async () => (await zoek(beantwoord)).motor).toBe('meilisearch')
    expect(await zoek(beantwoord)).toMatchObject({ eenvoudig: false })
  })

  test('laat ook tijdens een proef die blijft hangen niemand wachten', async () => {
    const poort = await opSocket(() => undefined)
    const beantwoord = metTerugval(op(poort), postgresEngine, RUST_MS)
    await zoek(beantwoord)
    await sleep(RUST_MS)
    const van = performance.now()
    await Promise.all([zoek(beantwoord), zoek(beantwoord), zoek(beantwoord)])
    expect(performance.now() - van).toBeLessThan(RUST_MS)
  })
})

test('een vraag die de zoekmotor niet begrijpt, zet hem niet buiten spel', async () => {
  let begrijpt = false
  const poort = await opHttp((vraag, antwoord) =>
    begrijpt ? geefLeeg(vraag, antwoord) : geef(400, '{"code": "invalid_search_q"}')(vraag, antwoord),
  )
  const beantwoord = metTerugval(op(poort), postgresEngine, RUST_MS)
  const zoek = () => beantwoord((engine) => engine.search(job('proef'), VRAAG))
  expect((await zoek()).motor).toBe('postgresql')
  begrijpt = true
  expect((await zoek()).motor).toBe('meilisearch')
})

test('een zoekmotor die wijzigingen niet krijgt, antwoordt niet meer', async () => {
  const beantwoord = metTerugval(op(await opHttp(geefLeeg)), postgresEngine, RUST_MS)
  const zoek = () => beantwoord((engine) => engine.search(job('proef'), VRAAG))
  expect((await zoek()).motor).toBe('meilisearch')
  await op(1).replace(database(), { soort: 'BRON', id: '018f0000-0000-7000-8000-000000000001' }, [])
  expect((await zoek()).motor).toBe('meilisearch')
  await database()
    .$executeRaw`update graphile_worker._private_jobs set created_at = now() - interval '6 seconds'`
  expect(await zoek()).toMatchObject({ motor: 'postgresql', eenvoudig: true, antwoord: { totaal: 1 } })
})

test('zonder zoekmotor is PostgreSQL de gewone, en niet de eenvoudige', async () => {
  const beantwoord = metTerugval(null, postgresEngine)
  expect(await beantwoord((engine) => engine.search(job('proef'), VRAAG))).toMatchObject({
    motor: 'postgresql',
    eenvoudig: false,
  })
})
