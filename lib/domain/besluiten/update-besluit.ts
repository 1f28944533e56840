import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { besluitrij, eigenaarLabel, selectEigenaar } from './eigenaar'
import { canKeepBesluiten } from './policy'
import { besluitSchema } from './schema'

/** Changes what was decided, who does it or by when. Out: the day's id. */
export const updateBesluit = defineCommand({
  name: 'besluit.update',
  input: besluitSchema,
  load: ({ db, input }) =>
    db.besluit.findUnique({
      relationLoadStrategy: 'join',
      where: { id: input.id },
      select: { id: true, consortiumdagId: true, eigenaarId: true, eigenaar: { select: selectEigenaar } },
    }),
  authorize: canKeepBesluiten,
  run: async ({ db, input, subject }) => {
    const { id, eigenaarId, eigenaar } = subject
    // Who left meanwhile may stay where they stood: the text can be mended without finding somebody else first.
    const nu = eigenaarId && eigenaar ? { id: eigenaarId, label: eigenaarLabel(eigenaar) } : undefined
    await db.besluit.update({ where: { id }, data: await besluitrij(db, input, nu) })
    return { consortiumdagId: subject.consortiumdagId }
  },
})
