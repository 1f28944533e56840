import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { quickRead, type Statement } from '@/lib/platform/quick-read'
import { indexwoorden, vergeetIndexwoorden } from '../../indexwoorden'
import { stammen } from '../../stammen'
import { leesSynoniemen, type Woordgroep } from '../../synonyms.nl'
import type { Taalkennis } from '../../zoektermen'

// Promise of search: a changed synonym works within 5 s, so what is remembered is younger than that.
const HOUDBAAR_MS = 4_000
let onthouden: { op: number; groepen: Promise<readonly Woordgroep[]> } | undefined

const NIEUWE: Statement = {
  name: 'zoek-nieuwe-woorden',
  text: 'select woord from "Zoekwoord" where woord = any($1::text[])',
}
const woordenSchema = z.array(z.object({ woord: z.string() }))

/** What is needed to read a question in Dutch: the words of the index, the synonym groups, and stems. */
export async function taalkennis(db: Db): Promise<Taalkennis> {
  if (!onthouden || Date.now() - onthouden.op > HOUDBAAR_MS) {
    const groepen = leesSynoniemen(db)
    groepen.catch(() => vergeetTaalkennis())
    onthouden = { op: Date.now(), groepen }
  }
  const [woorden, groepen] = await Promise.all([indexwoorden(db), onthouden.groepen])
  return {
    woorden,
    groepen,
    leesStammen: (getypt) => stammen(db, getypt),
    leesNieuwe: async (getypt) => {
      const rijen = await quickRead(NIEUWE, [getypt])
      return woordenSchema.parse(rijen).map(({ woord }) => woord)
    },
  }
}

/** After a change by this same process: the next question reads anew. */
export function vergeetTaalkennis(): void {
  onthouden = undefined
  vergeetIndexwoorden()
}
