import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { alsIds, eisPublicaties } from '../publicatie/relaties'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canWriteBegrip } from './policy'
import { begripVelden } from './schema'

/** Makes a begrip as a concept. Out: id, ref and slug. */
export const createBegrip = defineCommand({
  name: 'begrip.create',
  input: z.object({ ...begripVelden, slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteBegrip,
  run: async ({ db, actor, input }) => {
    const { term, slug, uitleg, ookBekendAls, bronIds } = input
    await eisPublicaties(db, 'BRON', bronIds, 'bronIds')
    const publicatie = await maakPublicatie(db, actor, { soort: 'BEGRIP', titel: term, slug })
    await db.begrip.create({
      data: { id: publicatie.id, uitleg, ookBekendAls, bronnen: { connect: alsIds(bronIds) } },
    })
    await bewaarVersie(db, actor, {
      item: publicatie.ref,
      nummer: 1,
      inhoud: { term, uitleg, ookBekendAls, bronIds },
    })
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'BEGRIP', id }),
})
