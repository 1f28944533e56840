import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { REACTIE } from '../wissingen/schema'
import { laadReactie, plekVan, refVanVerhaal } from './gesprek'
import { canDeleteReactie } from './policy'

/** Takes the own words away, for good: also after an older backup was put back. Answers below it stay. */
export const deleteReactie = defineCommand({
  name: 'reactie.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, actor, input }) => laadReactie(db, actor, input.id),
  authorize: canDeleteReactie,
  run: async ({ db, subject, input: { id }, now }) => {
    await db.reactie.update({ where: { id }, data: { tekst: '', verwijderdOp: now } })
    await db.wissing.createMany({ data: [{ soort: REACTIE, itemId: id, op: now }], skipDuplicates: true })
    return plekVan(subject)
  },
  item: refVanVerhaal,
})
