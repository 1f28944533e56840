import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { canSetBesluitstand, visibleBesluit } from './policy'
import { besluitstandSchema } from './schema'

/** Says that what was decided is done, or not yet after all. Out: the day's id. */
export const setBesluitstand = defineCommand({
  name: 'besluit.setStand',
  input: besluitstandSchema,
  load: ({ db, actor, input }) =>
    db.besluit.findFirst({
      where: { id: input.id, AND: [visibleBesluit(actor)] },
      select: { id: true, consortiumdagId: true, eigenaarId: true },
    }),
  authorize: canSetBesluitstand,
  run: async ({ db, input, subject, now, note }) => {
    const isGedaan = input.gedaan === 'ja'
    // Pressed twice, it was done the first time.
    await db.besluit.updateMany({
      where: { id: subject.id, ...(isGedaan ? { gedaanOp: null } : {}) },
      data: { gedaanOp: isGedaan ? now : null },
    })
    note({ gedaan: isGedaan })
    return { consortiumdagId: subject.consortiumdagId }
  },
})
