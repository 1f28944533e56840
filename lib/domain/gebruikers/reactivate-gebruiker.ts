import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canManageGebruikers } from './policy'

/** Opens a closed account again, with the rollen and the password it had. Throws RefusedError once it was erased. */
export const reactivateGebruiker = defineCommand({
  name: 'gebruiker.reactivate',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.gebruiker.findUnique({ where: { id: input.id }, select: { id: true, gewistOp: true } }),
  authorize: canManageGebruikers,
  run: async ({ db, subject: { id, gewistOp } }) => {
    if (gewistOp !== null)
      throw new RefusedError('Van dit account zijn de gegevens gewist. Nodig deze persoon opnieuw uit.')
    await db.gebruiker.update({ where: { id }, data: { gedeactiveerdOp: null } })
    return { id }
  },
})
