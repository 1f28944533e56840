import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { nieuweDeelnamecode } from '../scholingen/deelnamecode'
import { canManageInschrijvingen } from '../scholingen/policy'
import { selectBeheerd } from './beheerd'

/** A new code for on the screen of a scholing; an earlier one stops working. In: the scholing's id. Out: the slug. */
export const createDeelnamecode = defineCommand({
  name: 'scholing.createDeelnamecode',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) => db.scholing.findUnique({ where: { id }, select: selectBeheerd }),
  authorize: (actor, { publicatie }) => canManageInschrijvingen(actor, publicatie),
  run: async ({ db, subject: { id, publicatie } }) => {
    await db.scholing.update({ where: { id }, data: { deelnamecode: nieuweDeelnamecode() } })
    return { slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
