import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { ruimKladOp } from '../publicatie/opslaan'
import { alsIds } from '../publicatie/relaties'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { controleerBron, gegevens, inhoudVan } from './gegevens'
import { canWriteBron } from './policy'
import { bronVelden } from './schema'

/** Makes a bron as a concept. Out: id, ref and slug. `slug` and `uitPlan` come with the pilot content only. */
export const createBron = defineCommand({
  name: 'bron.create',
  input: z.object({ ...bronVelden, slug: slugSchema.optional(), uitPlan: z.boolean().default(false) }),
  load: nothing,
  authorize: canWriteBron,
  run: async ({ db, actor, input }) => {
    const { titel, slug, uitPlan, doelgroepIds } = input
    await controleerBron(db, input, null)
    const publicatie = await maakPublicatie(db, actor, { soort: 'BRON', titel, slug })
    await db.bron.create({
      data: {
        id: publicatie.id,
        ...gegevens(input),
        uitPlan,
        doelgroepen: { connect: alsIds(doelgroepIds) },
      },
    })
    await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: inhoudVan(input) })
    await ruimKladOp(db, actor, 'bron:nieuw')
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'BRON', id }),
})
