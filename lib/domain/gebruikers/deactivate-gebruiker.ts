import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canManageGebruikers } from './policy'
import { lockBeheerders } from './rechten'
import { requireAnderAccount, sluitAccount } from './sluiten'

/** Closes an account that has nothing in its name (any more). Throws RefusedError with what there still is. */
export const deactivateGebruiker = defineCommand({
  name: 'gebruiker.deactivate',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input }) => {
    await lockBeheerders(db)
    return db.gebruiker.findUnique({ where: { id: input.id }, select: { id: true } })
  },
  authorize: canManageGebruikers,
  run: async ({ db, actor, subject: { id }, now }) => {
    requireAnderAccount(actor, id)
    await sluitAccount(db, id, now)
    return { id }
  },
})
