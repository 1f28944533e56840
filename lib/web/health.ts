import 'server-only'
import { database } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { meilisearchClient } from '@/lib/platform/meilisearch'

const PATIENCE = 2_000

/** 200 while the process runs; asks nothing of anybody else. */
export const isAlive = (): Response => answer(200, { status: 'ok' })

/** 200 when this instance can serve people, else 503. Says which part, and nothing about versions or places. */
export async function isReady(engine = meilisearchClient()): Promise<Response> {
  const [db, wachtrij, meilisearch] = await Promise.all([
    works('database', () => database().$queryRaw`select 1`),
    works('wachtrij', () => database().$queryRaw`select 1 from graphile_worker.jobs limit 1`),
    engine ? works('zoekmotor', () => engine.health()) : false,
  ])
  // Without its engine the portal still finds everything, so it stays in service.
  const zoekmotor = meilisearch ? 'meilisearch' : db ? 'postgresql' : 'storing'
  return answer(db && wachtrij ? 200 : 503, { database: word(db), zoekmotor, wachtrij: word(wachtrij) })
}

const word = (isWorking: boolean) => (isWorking ? 'ok' : 'storing')

async function works(part: string, ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`geen antwoord binnen ${PATIENCE} ms`)), PATIENCE)
  })
  try {
    await Promise.race([ask(), tooLate])
    return true
  } catch (error) {
    log().warn({ err: error, part }, 'niet gereed')
    return false
  } finally {
    clearTimeout(timer)
  }
}

const answer = (status: number, body: Record<string, string>): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
