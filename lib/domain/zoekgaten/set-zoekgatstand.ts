import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canKeepZoekgaten } from './policy'
import { standSchema } from './schema'

/** What the redactie made of a question: solved, ignored, or open again. */
export const setZoekgatstand = defineCommand({
  name: 'zoekgat.setStand',
  input: z.object({ id: z.uuid(), stand: standSchema }),
  load: ({ db, input }) => db.zoekgat.findUnique({ where: { id: input.id }, select: { id: true } }),
  authorize: canKeepZoekgaten,
  run: async ({ db, subject, input, note }) => {
    await db.zoekgat.update({ where: { id: subject.id }, data: { stand: input.stand } })
    note({ stand: input.stand })
    return { id: subject.id }
  },
})
