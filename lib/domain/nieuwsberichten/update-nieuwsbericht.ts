import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, ruimKladOp, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { bronnenIn, eisNetwerk, gegevens, inhoudVan } from './gegevens'
import { canWriteNieuwsbericht } from './policy'
import { kladSleutel, nieuwsVelden } from './schema'

/** Changes a nieuwsbericht. Out: saved, or a conflict with both texts. */
export const updateNieuwsbericht = defineCommand({
  name: 'nieuwsbericht.update',
  input: z.object({ ...bewerkingSchema, ...nieuwsVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'NIEUWSBERICHT' },
      select: { id: true, ref: true, slug: true },
    }),
  authorize: canWriteNieuwsbericht,
  run: async ({ db, actor, subject, input }) => {
    const { id } = subject
    const netwerkId = input.netwerkId ?? null
    await eisNetwerk(db, netwerkId)
    await eisDoelgroepen(db, input.doelgroepIds)
    const opgeslagen = await slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: inhoudVan(input),
      verhoog: verhoogPublicatie(db, id, { titel: input.titel, netwerkId }),
      schrijf: async () =>
        db.nieuwsbericht.update({
          where: { id },
          data: {
            ...gegevens(input),
            doelgroepen: { set: alsIds(input.doelgroepIds) },
            bronnen: { set: await bronnenIn(db, input.inhoud) },
          },
        }),
    })
    if (opgeslagen.uitkomst === 'OPGESLAGEN') await ruimKladOp(db, actor, kladSleutel(id))
    return opgeslagen
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'NIEUWSBERICHT', id }),
})
