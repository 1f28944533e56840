import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canEditSprekers } from './policy'
import { sprekerVoorWijziging } from './spreker'

/**
 * Takes a speaker off a scholing. Throws RefusedError while there is a recording: a no does not go away by leaving
 * out who said it. Out: the slug.
 */
export const deleteSpreker = defineCommand({
  name: 'spreker.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => sprekerVoorWijziging(db, input.id),
  authorize: (actor, { scholing }) => canEditSprekers(actor, scholing.publicatie),
  run: async ({ db, subject: { id, scholing } }) => {
    if (scholing.opname?.beschikbaar)
      throw new RefusedError('Er is een opname, en deze spreker gaat daarover mee. Haal eerst de opname weg.')
    await db.spreker.delete({ where: { id } })
    return { slug: scholing.publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: ({ scholingId }) => ({ soort: 'SCHOLING', id: scholingId }),
})
