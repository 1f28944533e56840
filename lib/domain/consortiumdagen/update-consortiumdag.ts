import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { canKeepConsortiumdagen } from './policy'
import { consortiumdagSchema } from './schema'

/** Gives a consortiumdag another title or day. Out: its id. */
export const updateConsortiumdag = defineCommand({
  name: 'consortiumdag.update',
  input: consortiumdagSchema,
  load: ({ db, input }) => db.consortiumdag.findUnique({ where: { id: input.id }, select: { id: true } }),
  authorize: canKeepConsortiumdagen,
  run: async ({ db, subject, input: { titel, datum } }) =>
    db.consortiumdag.update({
      where: { id: subject.id },
      data: { titel, datum: new Date(`${datum}T00:00:00Z`) },
      select: { id: true },
    }),
})
