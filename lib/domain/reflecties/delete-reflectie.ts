import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canReflect, visibleReflectie } from './policy'

/** Throws one's own reflectie away. In: its id. Out: the scholing's slug. */
export const deleteReflectie = defineCommand({
  name: 'reflectie.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, actor, input }) =>
    db.reflectie.findFirst({
      where: { AND: [{ id: input.id }, visibleReflectie(actor)] },
      select: { id: true, scholing: { select: { publicatie: { select: { ref: true, slug: true } } } } },
    }),
  authorize: canReflect,
  run: async ({ db, subject }) => {
    await db.reflectie.deleteMany({ where: { id: subject.id } })
    return { slug: subject.scholing.publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
