import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import { canWriteOpmerkingen } from './policy'
import { selectStuk } from './stuk'

/** One remark on a block with the item it belongs to; null for an answer or a general remark. */
export const laadDraad = (db: Db, id: string) =>
  db.opmerking.findFirst({
    where: { id, item: { not: null } },
    select: { id: true, opgelostOp: true, publicatieId: true, publicatie: { select: selectStuk } },
    relationLoadStrategy: 'join',
  })

type Draad = NonNullable<Awaited<ReturnType<typeof laadDraad>>>

export const magSchrijven = (actor: Actor, { publicatie }: Draad): boolean =>
  canWriteOpmerkingen(actor, publicatie)

export const refVanDraad = ({ publicatie }: Draad): string => publicatie.ref
