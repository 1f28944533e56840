import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { eisNietOpgegaan } from '../publicatie/opgegaan'
import { bewerkingSchema, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { alsIds, eisPublicaties } from '../publicatie/relaties'
import { canWriteBegrip } from './policy'
import { begripVelden } from './schema'

/** Changes a begrip. Out: saved, or a conflict with both texts. */
export const updateBegrip = defineCommand({
  name: 'begrip.update',
  input: z.object({ ...bewerkingSchema, ...begripVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'BEGRIP' },
      select: { id: true, ref: true, slug: true },
    }),
  authorize: canWriteBegrip,
  run: async ({ db, actor, subject, input }) => {
    await eisNietOpgegaan(db, subject)
    const { term, uitleg, ookBekendAls, bronIds } = input
    await eisPublicaties(db, 'BRON', bronIds, 'bronIds')
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: { term, uitleg, ookBekendAls, bronIds },
      verhoog: verhoogPublicatie(db, subject.id, { titel: term }),
      schrijf: () =>
        db.begrip.update({
          where: { id: subject.id },
          data: { uitleg, ookBekendAls, bronnen: { set: alsIds(bronIds) } },
        }),
    })
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'BEGRIP', id }),
})
