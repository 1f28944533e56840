import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { REACTIE } from '../wissingen/schema'

/**
 * Takes away the words of a reaction that nobody will read again: hidden for ninety days, or taken away by its writer
 * before an older backup was put back.
 */
export const deleteReactietekst = defineCommand({
  name: 'reactie.deleteTekst',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.reactie.findUnique({
      where: { id: input.id },
      select: { verborgenOp: true, verhaal: { select: { publicatie: { select: { ref: true } } } } },
    }),
  authorize: isJob,
  run: async ({ db, subject, input: { id }, now }) => {
    const weg = subject.verborgenOp === null ? { verwijderdOp: now } : {}
    await db.reactie.update({ where: { id }, data: { tekst: '', ...weg } })
    await db.wissing.createMany({ data: [{ soort: REACTIE, itemId: id, op: now }], skipDuplicates: true })
    return { id }
  },
  item: ({ verhaal }) => verhaal.publicatie.ref,
})
