import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { laadMeeschrijver } from './meeschrijvers'
import { canEndMeeschrijver } from './policy'

/** Somebody stops writing along, or is taken off; a question that waits is taken back. Out: the slug, and whether oneself stopped. */
export const endMeeschrijver = defineCommand({
  name: 'meeschrijver.endMee',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => laadMeeschrijver(db, input.id),
  authorize: canEndMeeschrijver,
  run: async ({ db, actor, subject: { id, gebruikerId, jaOp, publicatie }, now }) => {
    if (jaOp === null) await db.meeschrijver.delete({ where: { id } })
    else
      await db.meeschrijver.update({
        where: { id },
        data: { stand: 'GESTOPT', email: null, antwoordOp: now, woord: null },
      })
    return { slug: publicatie.slug, isZelf: gebruikerId === actorId(actor) }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
