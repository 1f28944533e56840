import 'server-only'
import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { zichtbaarheidSchema } from './schema'

const isRedactie = (actor: Actor) => hasRol(actor, 'REDACTIE') || isJob(actor)

/** Says who may read an item once it is published (contract.md §4). Out: soort and slug. */
export const setZichtbaarheid = defineCommand({
  name: 'publicatie.setZichtbaarheid',
  input: z.object({ id: z.uuid(), zichtbaarheid: zichtbaarheidSchema }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id },
      select: { id: true, soort: true, ref: true, slug: true, zichtbaarheid: true },
    }),
  authorize: isRedactie,
  run: async ({ db, subject, input: { zichtbaarheid }, note }) => {
    const { id, soort, slug, zichtbaarheid: was } = subject
    await db.publicatie.update({ where: { id }, data: { zichtbaarheid }, select: { id: true } })
    note({ van: was, naar: zichtbaarheid })
    return { soort, slug }
  },
  item: ({ ref }) => ref,
  reindexes: ({ soort, id }) => ({ soort, id }),
})
