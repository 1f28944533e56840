import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canManageGebruikers, isSelf } from './policy'
import { lockBeheerders, requireBeheerder } from './rechten'
import { verloopUitnodigingen } from './uitnodiging'

/** Closes an account: signed out at the next request, everywhere (P2). What the person wrote stays. */
export const deactivateGebruiker = defineCommand({
  name: 'gebruiker.deactivate',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input }) => {
    await lockBeheerders(db)
    return db.gebruiker.findUnique({ where: { id: input.id }, select: { id: true } })
  },
  authorize: canManageGebruikers,
  run: async ({ db, actor, subject: { id }, now }) => {
    if (isSelf(actor, { id }))
      throw new RefusedError('Je kunt je eigen account niet sluiten. Vraag het een andere beheerder.')
    await db.gebruiker.updateMany({ where: { id, gedeactiveerdOp: null }, data: { gedeactiveerdOp: now } })
    await requireBeheerder(db)
    await db.session.deleteMany({ where: { gebruikerId: id } })
    await verloopUitnodigingen(db, id, now)
    return { id }
  },
})
