import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { uploadVoorWijziging, wisTaak } from './upload'

/** Throws away what came of a file so far: it was taken in, it is refused, or its owner stops. Out: id of the item. */
export const deleteUpload = defineCommand({
  name: 'upload.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, actor, input }) => uploadVoorWijziging(db, actor, input.id),
  // Only its owner finds it, also when the item is no longer theirs to change.
  authorize: everyone,
  run: async ({ db, subject: { plaatsen, publicatie }, input: { id }, queue }) => {
    for (const sleutel of plaatsen) await queue(...wisTaak(sleutel))
    await db.upload.delete({ where: { id }, select: { id: true } })
    return { publicatieId: publicatie.id }
  },
  logs: false,
})
