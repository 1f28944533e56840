import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { canSetBlik } from './policy'
import { blikSchema, sessieTokenSchema } from './schema'
import { hashToken } from './sessietoken'

/**
 * "Bekijk als": from now on this browser shows the portal as somebody with fewer rights sees it, and changes nothing,
 * until `endBlik` or the end of the session. Without `netwerkId`: of the own netwerk. `voorbeeldId` is an item that is
 * shown as if it were published. Out: the path to go on with.
 */
export const setBlik = defineCommand({
  name: 'blik.set',
  input: blikSchema.extend({ token: sessieTokenSchema }),
  load: ({ db, actor, input: { token } }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null || token === null) return Promise.resolve(null)
    return db.session.findFirst({
      where: { tokenHash: hashToken(token), gebruikerId },
      select: { id: true, gebruiker: { select: { netwerkId: true } } },
    })
  },
  authorize: (actor, { gebruiker }, { als, netwerkId = gebruiker.netwerkId }) =>
    canSetBlik(actor, { als, netwerkId }),
  run: async ({ db, actor, input, subject, note }) => {
    const { als, voorbeeldId, naar } = input
    const gekozen = input.netwerkId === undefined ? subject.gebruiker.netwerkId : input.netwerkId
    const netwerkId = als === 'BEZOEKER' ? null : gekozen
    const netwerk = netwerkId && (await db.netwerk.findUnique({ where: { id: netwerkId } }))
    if (netwerkId && !netwerk)
      throw new RefusedError('Dit netwerk bestaat niet meer. Kies een ander netwerk.')
    const voorbeeld =
      voorbeeldId &&
      (await db.publicatie.findUnique({
        where: { id: voorbeeldId },
        select: { ...selectForPolicy, ref: true },
      }))
    // Nobody gets to see an item by asking for a look at it.
    if (voorbeeldId && !(voorbeeld && canSeePublicatie(actor, voorbeeld))) throw new ForbiddenError()
    await db.session.update({
      where: { id: subject.id },
      data: { kijktAls: als, kijktNetwerkId: netwerkId, voorbeeldId: voorbeeldId ?? null },
    })
    note({
      als,
      netwerk: netwerk ? netwerk.korteNaam : null,
      voorbeeld: voorbeeld ? voorbeeld.ref : null,
    })
    return { naar }
  },
  item: () => null,
})
