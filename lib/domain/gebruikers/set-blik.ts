import 'server-only'
import { type Actor, actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { canSetBlik } from './policy'
import { blikSchema, sessieTokenSchema } from './schema'
import { hashToken } from './sessietoken'

const eigenNetwerk = (actor: Actor) => (isSignedIn(actor) ? actor.netwerkId : null)

/**
 * "Bekijk als": from now on this browser shows the portal as somebody with fewer rights sees it, and changes nothing,
 * until `endBlik` or the end of the session. Without `netwerkId`: of the own netwerk. `voorbeeldId` is an item that is
 * shown as if it were published. Out: the path to go on with.
 */
export const setBlik = defineCommand({
  name: 'blik.set',
  input: blikSchema.extend({ token: sessieTokenSchema }),
  load: nothing,
  authorize: (actor, _, { als, netwerkId = eigenNetwerk(actor) }) => canSetBlik(actor, { als, netwerkId }),
  run: async ({ db, actor, input, note }) => {
    const { als, netwerkId = eigenNetwerk(actor), voorbeeldId = null, token } = input
    const netwerk = als === 'BEZOEKER' ? null : await vindNetwerk(db, netwerkId)
    const voorbeeld = await vindVoorbeeld(db, actor, voorbeeldId)
    const { count } = await db.session.updateMany({
      where: { tokenHash: hashToken(token ?? ''), gebruikerId: { in: [actorId(actor) ?? []].flat() } },
      data: { kijktAls: als, kijktNetwerkId: netwerk && netwerkId, voorbeeldId },
    })
    if (count === 0) throw new RefusedError('Je bent hier niet meer aangemeld. Meld je opnieuw aan.')
    note({ als, netwerk, voorbeeld })
    return { naar: input.naar }
  },
  item: () => null,
})

/** The korte naam of the chosen netwerk. */
async function vindNetwerk(db: Db, id: string | null): Promise<string | null> {
  if (id === null) return null
  const netwerk = await db.netwerk.findUnique({ where: { id }, select: { korteNaam: true } })
  if (!netwerk) throw new RefusedError('Dit netwerk bestaat niet meer. Kies een ander netwerk.')
  return netwerk.korteNaam
}

/** The ref of the item. Nobody gets to see one by asking for a look at it. */
async function vindVoorbeeld(db: Db, actor: Actor, id: string | null): Promise<string | null> {
  if (id === null) return null
  const select = { ...selectForPolicy, ref: true }
  const publicatie = await db.publicatie.findUnique({ where: { id }, select })
  if (!publicatie || !canSeePublicatie(actor, publicatie)) throw new ForbiddenError()
  return publicatie.ref
}
