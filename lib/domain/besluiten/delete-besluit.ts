import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canKeepBesluiten } from './policy'

/** Takes a decision back that was recorded by mistake. Out: the day's id. */
export const deleteBesluit = defineCommand({
  name: 'besluit.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.besluit.findUnique({ where: { id: input.id }, select: { id: true, consortiumdagId: true } }),
  authorize: canKeepBesluiten,
  run: async ({ db, subject }) => {
    await db.besluit.delete({ where: { id: subject.id } })
    return { consortiumdagId: subject.consortiumdagId }
  },
})
