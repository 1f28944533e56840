import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { ANDERS } from './create-uploaddeel'
import { canEditBijlagen } from './policy'
import { uploadVoorWijziging } from './upload'

/** Counts a piece in that lies in the storage now, at a place that was given out for it. Out: how many bytes there are. */
export const saveUploaddeel = defineCommand({
  name: 'upload.saveDeel',
  input: z.object({
    id: z.uuid(),
    vanaf: z.int().nonnegative(),
    bytes: z.int().positive(),
    sleutel: z.string().max(200),
  }),
  load: ({ db, actor, input }) => uploadVoorWijziging(db, actor, input.id),
  authorize: (actor, { publicatie }) => canEditBijlagen(actor, publicatie),
  run: async ({ db, subject, input: { id, vanaf, bytes, sleutel } }) => {
    if (!subject.plaatsen.includes(sleutel) || vanaf + bytes > subject.bytes) throw new RefusedError(ANDERS)
    // Two windows may send the same piece to two instances at once; one of them is counted.
    const { count } = await db.upload.updateMany({
      where: { id, ontvangen: vanaf },
      data: { ontvangen: vanaf + bytes, delen: { push: sleutel } },
    })
    if (count === 0) throw new RefusedError(ANDERS)
    return { ontvangen: vanaf + bytes }
  },
  logs: false,
})
