import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '@/lib/platform/log'
import { kijkNaarMotor } from '@/search/reindex'

// Search promises that a changed synonym works within five seconds.
const ELKE_MS = 2_500

/** Looks after Meilisearch until `signal` ends it. Comes back at once when the portal has none. */
export async function watchSearchEngine(signal: AbortSignal): Promise<void> {
  let ging = true
  let waarneming = { verschillen: 0 }
  while (!signal.aborted) {
    try {
      const gezien = await kijkNaarMotor(waarneming)
      if (gezien === null) return
      waarneming = gezien
      if (!ging) log().info('zoekmotor is er weer')
      ging = true
    } catch (error) {
      // Once: an engine that stays away would fill the log.
      if (ging && !signal.aborted) log().warn({ err: error }, 'zoekmotor is niet bij te houden')
      ging = false
    }
    // Ends early, by a rejection, when the process stops.
    await sleep(ELKE_MS, undefined, { signal }).catch(() => undefined)
  }
}
