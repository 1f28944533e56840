import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { leesPlanning, planTaak } from './planning'
import { canPublishPublicatie, selectForPolicy } from './policy'
import { optioneelMoment } from './schema'

/** Says when a published item goes to the archive by itself; empty: never. Out: soort and slug. */
export const setEinde = defineCommand({
  name: 'publicatie.setEinde',
  input: z.object({ id: z.uuid(), eindigtOp: optioneelMoment }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    }),
  authorize: canPublishPublicatie,
  run: async ({ db, subject, input, now, queue, note }) => {
    const { id, soort, slug } = subject
    const { eindigtOp } = leesPlanning({ eindigtOp: input.eindigtOp }, now)
    const { count } = await db.publicatie.updateMany({
      where: { id, status: 'GEPUBLICEERD' },
      data: { eindigtOp },
    })
    if (count === 0) throw new RefusedError('Dit is niet gepubliceerd. Ververs de pagina.')
    if (eindigtOp) await planTaak(queue, id, eindigtOp)
    note({ tot: eindigtOp?.toISOString() ?? null })
    return { soort, slug }
  },
  item: ({ ref }) => ref,
})
