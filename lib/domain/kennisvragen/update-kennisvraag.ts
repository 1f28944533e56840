import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { gegevens, inhoudVan } from './gegevens'
import { canWriteKennisvraag } from './policy'
import { kennisvraagVelden } from './schema'

/** Changes a kennisvraag. Out: saved, or a conflict with both texts. */
export const updateKennisvraag = defineCommand({
  name: 'kennisvraag.update',
  input: z.object({ ...bewerkingSchema, ...kennisvraagVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'KENNISVRAAG' },
      select: { id: true, ref: true, slug: true },
    }),
  authorize: canWriteKennisvraag,
  run: async ({ db, actor, subject, input }) => {
    const { id } = subject
    await eisDoelgroepen(db, input.doelgroepIds)
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: inhoudVan(input),
      verhoog: verhoogPublicatie(db, id, { titel: input.vraag }),
      schrijf: () =>
        db.kennisvraag.update({
          where: { id },
          data: { ...gegevens(input), doelgroepen: { set: alsIds(input.doelgroepIds) } },
        }),
    })
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'KENNISVRAAG', id }),
})
