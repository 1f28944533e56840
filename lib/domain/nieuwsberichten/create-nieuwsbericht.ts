import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { ruimKladOp } from '../publicatie/opslaan'
import { slugSchema } from '../publicatie/schema'
import { maakNieuwsbericht } from './nieuw-bericht'
import { canWriteNieuwsbericht } from './policy'
import { KLAD_NIEUW, nieuwsVelden } from './schema'

/** Makes a nieuwsbericht as a concept. Out: id, ref and slug. */
export const createNieuwsbericht = defineCommand({
  name: 'nieuwsbericht.create',
  input: z.object({ ...nieuwsVelden, slug: slugSchema.optional(), voorbeeld: z.boolean().default(false) }),
  load: nothing,
  authorize: canWriteNieuwsbericht,
  run: async ({ db, actor, input }) => {
    const publicatie = await maakNieuwsbericht(db, actor, input)
    await ruimKladOp(db, actor, KLAD_NIEUW)
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'NIEUWSBERICHT', id }),
})
