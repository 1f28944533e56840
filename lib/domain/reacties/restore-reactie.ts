import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { laadReactie, plekVan, refVanVerhaal } from './gesprek'
import { canModerate } from './policy'

/** Puts a hidden reaction back, as long as its words are still there. */
export const restoreReactie = defineCommand({
  name: 'reactie.restore',
  input: z.object({ id: z.uuid() }),
  load: ({ db, actor, input }) => laadReactie(db, actor, input.id),
  authorize: canModerate,
  run: async ({ db, subject, input: { id } }) => {
    await db.reactie.updateMany({
      where: { id, tekst: { not: '' } },
      data: { verborgenOp: null, verborgenDoorId: null, reden: null },
    })
    return plekVan(subject)
  },
  item: refVanVerhaal,
})
