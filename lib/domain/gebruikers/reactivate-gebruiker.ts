import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canManageGebruikers } from './policy'

/** Opens a closed account again, with the rollen and the password it had. */
export const reactivateGebruiker = defineCommand({
  name: 'gebruiker.reactivate',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => db.gebruiker.findUnique({ where: { id: input.id }, select: { id: true } }),
  authorize: canManageGebruikers,
  run: async ({ db, subject: { id } }) => {
    await db.gebruiker.update({ where: { id }, data: { gedeactiveerdOp: null } })
    return { id }
  },
})
