import { expect, test } from 'vitest'
import { database } from '@/lib/platform/db'
import { isAlive, isReady } from './health'

test('de server leeft', () => {
  expect(isAlive().status).toBe(200)
})

test('de server is gereed als database en wachtrij antwoorden', async () => {
  const response = await isReady()
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ database: 'ok', zoekmotor: 'postgresql', wachtrij: 'ok' })
})

test('zonder wachtrij is de server niet gereed', async () => {
  await database().$executeRaw`alter view graphile_worker.jobs rename to jobs_weg`
  const response = await isReady()
  await database().$executeRaw`alter view graphile_worker.jobs_weg rename to jobs`
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ database: 'ok', zoekmotor: 'postgresql', wachtrij: 'storing' })
})
