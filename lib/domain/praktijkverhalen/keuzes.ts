import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'

const WEG = 'Iets dat je koos bestaat niet meer. Kies opnieuw.'

/** Throws InvalidInputError unless every id is a discipline. */
export async function eisDisciplines(db: Db, ids: readonly string[]): Promise<void> {
  const uniek = [...new Set(ids)]
  if (uniek.length === 0) return
  const aantal = await db.discipline.count({ where: { id: { in: uniek } } })
  if (aantal !== uniek.length) throw new InvalidInputError({ disciplineIds: [WEG] })
}

/** Throws InvalidInputError unless it is a netwerk. */
export async function eisNetwerk(db: Db, id: string): Promise<void> {
  if ((await db.netwerk.count({ where: { id } })) === 0) throw new InvalidInputError({ netwerkId: [WEG] })
}
