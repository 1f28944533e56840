import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canReflect, visibleReflectie } from './policy'

/** Whether somebody wants to be asked how it went with this reflectie. In: its id, and `vragen` as ja or nee. */
export const setVragen = defineCommand({
  name: 'reflectie.setVragen',
  input: z.object({ id: z.uuid(), vragen: z.enum(['ja', 'nee']) }),
  load: ({ db, actor, input }) =>
    db.reflectie.findFirst({
      where: { AND: [{ id: input.id }, visibleReflectie(actor)] },
      select: { id: true, scholing: { select: { publicatie: { select: { ref: true } } } } },
    }),
  authorize: canReflect,
  run: async ({ db, subject: { id }, input }) => {
    await db.reflectie.update({ where: { id }, data: { stil: input.vragen === 'nee' } })
    return { id, vragen: input.vragen }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
