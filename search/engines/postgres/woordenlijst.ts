import 'server-only'
import type { Db } from '@/lib/platform/db'
import { leesSynoniemen } from '../../synonyms.nl'

type Taalkennis = { woorden: ReadonlySet<string>; synoniemen: string[][] }

// Promise of search: a changed synonym works within 5 s, so what is remembered is younger than that.
const HOUDBAAR_MS = 4_000
let onthouden: { op: number; kennis: Promise<Taalkennis> } | undefined

/** The words of the index and the synonym groups, remembered by this process for four seconds. */
export function taalkennis(db: Db): Promise<Taalkennis> {
  if (!onthouden || Date.now() - onthouden.op > HOUDBAAR_MS) {
    const kennis = lees(db)
    kennis.catch(() => vergeetTaalkennis())
    onthouden = { op: Date.now(), kennis }
  }
  return onthouden.kennis
}

/** After a change by this same process: the next question reads anew. */
export const vergeetTaalkennis = (): void => {
  onthouden = undefined
}

async function lees(db: Db): Promise<Taalkennis> {
  const [rijen, synoniemen] = await Promise.all([
    db.zoekwoord.findMany({ select: { woord: true } }),
    leesSynoniemen(db),
  ])
  return { woorden: new Set(rijen.map(({ woord }) => woord)), synoniemen }
}
