import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { ruimKladOp } from '../publicatie/opslaan'
import { maakScholing } from './nieuwe-scholing'
import { canCreateScholing } from './policy'
import { scholingHerkomst, scholingVelden } from './schema'

/** Makes a scholing as a concept, with its dates. Out: id, ref and slug. */
export const createScholing = defineCommand({
  name: 'scholing.create',
  input: z.object({ ...scholingVelden, ...scholingHerkomst }),
  load: nothing,
  authorize: (actor, _, input) => canCreateScholing(actor, input),
  run: async ({ db, actor, input }) => {
    const gemaakt = await maakScholing(db, actor, input)
    await ruimKladOp(db, actor, 'scholing:nieuw')
    return gemaakt
  },
  item: (_, { ref }) => ref,
  reindexes: (_, { id }) => ({ soort: 'SCHOLING', id }),
})
