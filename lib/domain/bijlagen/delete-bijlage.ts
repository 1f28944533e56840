import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bijlageVoorWijziging } from './bijlage'
import { canEditBijlagen } from './policy'

/**
 * Takes a file off its item: nobody can open it any more. It can be put back for thirty days. An image in a text
 * goes when no text has it any more. Out: id of the item.
 */
export const deleteBijlage = defineCommand({
  name: 'bijlage.delete',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => bijlageVoorWijziging(db, input.id, { verwijderdOp: null, inTekst: false }),
  authorize: (actor, { publicatie }) => canEditBijlagen(actor, publicatie),
  run: async ({ db, subject, input: { id }, now }) => {
    await db.bijlage.update({ where: { id }, data: { verwijderdOp: now }, select: { id: true } })
    return { publicatieId: subject.publicatie.id }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ publicatie }) => ({ soort: publicatie.soort, id: publicatie.id }),
})
