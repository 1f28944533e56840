import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'

const WEG = 'Iets dat je koos bestaat niet meer. Kies opnieuw.'

/** Throws InvalidInputError on `veld` unless every id is a doelgroep. */
export async function eisDoelgroepen(db: Db, ids: readonly string[], veld = 'doelgroepIds'): Promise<void> {
  const uniek = [...new Set(ids)]
  if (uniek.length === 0) return
  if ((await db.doelgroep.count({ where: { id: { in: uniek } } })) !== uniek.length) weiger(veld)
}

/** Throws InvalidInputError on `veld` unless every id is a netwerk. */
export async function eisNetwerken(db: Db, ids: readonly string[], veld = 'netwerkIds'): Promise<void> {
  const uniek = [...new Set(ids)]
  if (uniek.length === 0) return
  if ((await db.netwerk.count({ where: { id: { in: uniek } } })) !== uniek.length) weiger(veld)
}

/** Throws InvalidInputError on `veld` unless every id is a publicatie of this soort. */
export async function eisPublicaties(
  db: Db,
  soort: PublicatieSoort,
  ids: readonly string[],
  veld: string,
): Promise<void> {
  const uniek = [...new Set(ids)]
  if (uniek.length === 0) return
  if ((await db.publicatie.count({ where: { id: { in: uniek }, soort } })) !== uniek.length) weiger(veld)
}

function weiger(veld: string): never {
  throw new InvalidInputError({ [veld]: [WEG] })
}

/** A list of ids for `connect` or `set`. */
export const alsIds = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }))
