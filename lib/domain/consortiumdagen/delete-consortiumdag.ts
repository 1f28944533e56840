import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canKeepConsortiumdagen } from './policy'

/** Takes a programme away that nothing was decided on. Throws RefusedError when something was. */
export const deleteConsortiumdag = defineCommand({
  name: 'consortiumdag.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.consortiumdag.findUnique({
      where: { id: input.id },
      select: { id: true, _count: { select: { besluiten: true } } },
    }),
  authorize: canKeepConsortiumdagen,
  run: async ({ db, subject }) => {
    if (subject._count.besluiten > 0)
      throw new RefusedError('Op deze dag is iets besloten. Verwijder eerst de besluiten.')
    await db.consortiumdag.delete({ where: { id: subject.id } })
    return { id: subject.id }
  },
})
