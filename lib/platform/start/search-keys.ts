import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Meilisearch } from 'meilisearch'
import { isStopping } from './stopping'

/*
 * The master key of Meilisearch may do everything and opens nothing of the portal: it makes two keys and is not handed
 * on. The value of a key follows from the master key and the key's uid (as Meilisearch describes), so it is known before
 * the engine answers. A changed list of actions needs a new uid.
 */
const INDEXES = ['kennisplein-*']
const KEYS = {
  search: {
    uid: '5f0c4d0e-8a55-4c55-9c39-6f1f6d7c2a01',
    actions: ['search'],
    description: 'Kennisplein: website',
  },
  write: {
    uid: '5f0c4d0e-8a55-4c55-9c39-6f1f6d7c2a02',
    actions: ['indexes.*', 'documents.*', 'settings.*', 'tasks.get', 'stats.get'],
    description: 'Kennisplein: achtergrondwerk',
  },
} as const

/** What the website asks with, and what the background process writes with. */
type SearchKeys = Record<keyof typeof KEYS, string>

export const searchKeys = (masterKey: string): SearchKeys => {
  const keyOf = (uid: string) => createHmac('sha256', masterKey).update(uid).digest('hex')
  return { search: keyOf(KEYS.search.uid), write: keyOf(KEYS.write.uid) }
}

/** Makes the two keys known to the engine, as soon as it answers. Comes back when they are, or when the portal stops. */
export async function registerSearchKeys(url: string, masterKey: string): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: 5_000 })
  for (let isSaid = false; !isStopping(); isSaid = true) {
    const problem = await register(client)
    if (problem === null) return
    // Until then PostgreSQL answers.
    if (!isSaid) process.stderr.write(`De zoekmotor is nog niet te gebruiken: ${problem}\n`)
    await sleep(2_000)
  }
}

async function register(client: Meilisearch): Promise<string | null> {
  try {
    const { results } = await client.getKeys({ limit: 1_000 })
    for (const { uid, actions, description } of Object.values(KEYS)) {
      if (results.some((key) => key.uid === uid)) continue
      await client.createKey({ uid, actions: [...actions], description, indexes: INDEXES, expiresAt: null })
    }
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
