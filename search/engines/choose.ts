import 'server-only'
import { log } from '@/lib/platform/log'
import { MeilisearchFout, meilisearchClient } from '@/lib/platform/meilisearch'
import { inTime } from '@/lib/platform/quick-read'
import type { SearchEngine } from '../engine'
import { Zekering } from './breaker'
import { meilisearchEngine } from './meilisearch/engine'
import { INDEXEN } from './meilisearch/index-settings'
import { postgresEngine } from './postgres/engine'

/** An answer, who gave it, and whether that was a lesser engine than the portal was set up with. */
type Gegeven<T> = { antwoord: T; motor: SearchEngine['naam']; eenvoudig: boolean }

type Vraag<T> = (engine: SearchEngine) => Promise<T>

/** Later than this the engine counts as gone: what answers instead has the other second. */
const GEDULD_MS = 1_000
const RUST_MS = 3_000

/**
 * Asks `eerste` as long as it answers in time, and `terugval` otherwise; nobody waits for an engine that is known to be
 * gone. Without `eerste` there is nothing to fall back from.
 */
export function metTerugval(eerste: SearchEngine | null, terugval: SearchEngine, rustMs = RUST_MS) {
  const zekering = new Zekering(rustMs)

  async function probeer<T>(engine: SearchEngine, vraag: Vraag<T>): Promise<T> {
    try {
      const antwoord = await inTime(GEDULD_MS, vraag(engine))
      if (zekering.gelukt()) log().info({ motor: engine.naam }, 'zoekmotor antwoordt weer')
      return antwoord
    } catch (error) {
      // A question that the engine cannot read says nothing about the next one.
      if (isVraagfout(error)) zekering.gelukt()
      else if (zekering.mislukt()) log().warn({ err: error, motor: engine.naam }, 'zoekmotor antwoordt niet')
      throw error
    }
  }

  return async function beantwoord<T>(vraag: Vraag<T>): Promise<Gegeven<T>> {
    const wat = eerste ? zekering.wat() : 'niet'
    if (eerste && wat === 'vraag') {
      try {
        return { antwoord: await probeer(eerste, vraag), motor: eerste.naam, eenvoudig: false }
      } catch {
        // Logged by `probeer`; the person gets an answer all the same.
      }
    }
    if (eerste && wat === 'proef') void probeer(eerste, vraag).catch(() => undefined)
    return { antwoord: await vraag(terugval), motor: terugval.naam, eenvoudig: eerste !== null }
  }
}

const isVraagfout = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof MeilisearchFout &&
  error.cause.status === 400 &&
  error.cause.code.startsWith('invalid_search')

let vanDitProces: ReturnType<typeof metTerugval> | undefined

/** Has the engine of this portal answer: Meilisearch when there is one and it is well, else PostgreSQL. */
export function beantwoord<T>(vraag: Vraag<T>): Promise<Gegeven<T>> {
  vanDitProces ??= metTerugval(meilisearch(), postgresEngine)
  return vanDitProces(vraag)
}

function meilisearch(): SearchEngine | null {
  const client = meilisearchClient()
  return client && meilisearchEngine({ client, naam: INDEXEN })
}
