import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'

const MAX = 20_000
const rijen = z.array(z.object({ woord: z.string(), stam: z.string().nullable() }))
const bekend = new Map<string, string>()

/** The stem of a word, as PostgreSQL's Dutch dictionary sees it; '' for a word that says nothing ('de'). */
export type Stam = (woord: string) => string

/** The stems of these words, in one statement for those that this process did not meet before. */
export async function stammen(db: Db, woorden: readonly string[]): Promise<Stam> {
  const nieuw = [...new Set(woorden)].filter((woord) => !bekend.has(woord))
  if (nieuw.length > 0) {
    if (bekend.size + nieuw.length > MAX) bekend.clear()
    const gelezen = await db.$queryRaw`
      select woord, (ts_lexize('dutch_stem', unaccent(woord)))[1] as stam from unnest(${nieuw}::text[]) as woord`
    for (const { woord, stam } of rijen.parse(gelezen)) bekend.set(woord, stam ?? '')
  }
  return (woord) => bekend.get(woord) ?? woord
}
