import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { connect } from '@/lib/platform/meilisearch'
import { isAlive, isReady } from './health'

test('de server leeft', () => {
  expect(isAlive().status).toBe(200)
})

test('de server is gereed als database en wachtrij antwoorden', async () => {
  const response = await isReady(null)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ database: 'ok', zoekmotor: 'postgresql', wachtrij: 'ok' })
})

test('zonder wachtrij is de server niet gereed', async () => {
  await database().$executeRaw`alter view graphile_worker.jobs rename to jobs_weg`
  const response = await isReady(null)
  await database().$executeRaw`alter view graphile_worker.jobs_weg rename to jobs`
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ database: 'ok', zoekmotor: 'postgresql', wachtrij: 'storing' })
})

describe('met een zoekmotor naast de database', () => {
  const vraag = async (antwoord: RequestListener | null) => {
    const server = createServer(antwoord ?? (() => undefined))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const adres: AddressInfo | string | null = server.address()
    if (adres === null || typeof adres === 'string') throw new Error('de testserver luistert niet')
    const response = await isReady(connect(`http://127.0.0.1:${adres.port}`, () => null))
    server.closeAllConnections()
    server.close()
    return { status: response.status, ...(await response.json()) }
  }

  test('zegt de server wie er antwoordt', async () => {
    const gezond: RequestListener = (_vraag, antwoord) => antwoord.end('{"status":"available"}')
    expect(await vraag(gezond)).toEqual({
      status: 200,
      database: 'ok',
      zoekmotor: 'meilisearch',
      wachtrij: 'ok',
    })
  })

  test('blijft de server gereed als die weg is of zwijgt: de database zoekt dan', async () => {
    const ziek: RequestListener = (_vraag, antwoord) => antwoord.writeHead(500).end('{}')
    const verwacht = { status: 200, database: 'ok', zoekmotor: 'postgresql', wachtrij: 'ok' }
    expect(await vraag(ziek)).toEqual(verwacht)
    expect(await vraag(null)).toEqual(verwacht)
  })
})
