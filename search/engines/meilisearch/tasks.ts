import 'server-only'
import type { EnqueuedTaskPromise } from 'meilisearch'
import type { Motor } from './index-settings'

/** The engine took the work and could not do it. */
export class TaakMislukt extends Error {}

const GEDULD_MS = 60_000

/** Waits until the engine has done what was laid before it. Throws TaakMislukt when it could not. */
export async function klaar(taak: EnqueuedTaskPromise): Promise<void> {
  const { status, type, error } = await taak.waitTask({ timeout: GEDULD_MS, interval: 20 })
  if (status !== 'succeeded') throw new TaakMislukt(`${type}: ${error?.message ?? status}`)
}

/** The names of the indexes that are ours, of this version and of others. */
export async function onzeIndexen({ client, naam }: Motor): Promise<Set<string>> {
  const { results } = await client.getRawIndexes({ limit: 1_000 })
  const isOns = new RegExp(`^${naam}-[0-9a-f]{10}(-nieuw)?$`)
  return new Set(results.map(({ uid }) => uid).filter((uid) => isOns.test(uid)))
}
