import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'

const HOUDBAAR_MS = 60_000
const rijen = z.tuple([z.object({ woorden: z.string().nullable() })])

type Lijst = { op: number; isVers: boolean; woorden: Promise<ReadonlySet<string>> }
let onthouden: Lijst | undefined

/**
 * Every word that stands in the index, lower case and without accents; at most a minute old. A word that came in since
 * is found all the same: this list is only for telling typing errors and compounds. `isVers` asks for what this same
 * process wrote a moment ago as well; the indexing itself does not, or it would read all words for every document.
 */
export function indexwoorden(db: Db, { isVers = true } = {}): Promise<ReadonlySet<string>> {
  const bruikbaar = onthouden && Date.now() - onthouden.op < HOUDBAAR_MS && (onthouden.isVers || !isVers)
  if (onthouden && bruikbaar) return onthouden.woorden
  const lijst: Lijst = { op: Date.now(), isVers: true, woorden: lees(db) }
  lijst.woorden.catch(() => {
    onthouden = undefined
  })
  onthouden = lijst
  return lijst.woorden
}

/** After a change by this same process: the next question reads anew. */
export function vergeetIndexwoorden(): void {
  if (onthouden) onthouden.isVers = false
}

// As one string: a hundred thousand rows of one word each would take the driver longer than the search itself.
async function lees(db: Db): Promise<ReadonlySet<string>> {
  const [{ woorden }] = rijen.parse(
    await db.$queryRaw`select string_agg(woord, ' ' order by woord) as woorden from "Zoekwoord"`,
  )
  return new Set(woorden?.split(' ') ?? [])
}
