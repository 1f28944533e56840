import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bijlageVoorWijziging } from './bijlage'
import { canEditBijlagen } from './policy'

/** Puts a file back that was taken off its item. Out: id of the item. */
export const restoreBijlage = defineCommand({
  name: 'bijlage.restore',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => bijlageVoorWijziging(db, input.id, { verwijderdOp: { not: null } }),
  authorize: (actor, { publicatie }) => canEditBijlagen(actor, publicatie),
  run: async ({ db, subject, input: { id } }) => {
    await db.bijlage.update({ where: { id }, data: { verwijderdOp: null }, select: { id: true } })
    return { publicatieId: subject.publicatie.id }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ publicatie }) => ({ soort: publicatie.soort, id: publicatie.id }),
})
