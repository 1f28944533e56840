import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canManageTournee } from './policy'
import { selectTournee } from './tournee'

/** Takes no new requests for stops from now on. In: the tournee's id. Out: the slug of its scholing. */
export const endTournee = defineCommand({
  name: 'tournee.end',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) => db.tournee.findUnique({ where: { id }, select: selectTournee }),
  authorize: (actor, { scholing }) => canManageTournee(actor, scholing.publicatie),
  run: async ({ db, subject: { id, scholing }, now }) => {
    await db.tournee.updateMany({ where: { id, gestoptOp: null }, data: { gestoptOp: now } })
    return { slug: scholing.publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
