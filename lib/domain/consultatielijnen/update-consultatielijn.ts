import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, ruimKladOp, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { eisDoelgroepen, eisNetwerken } from '../publicatie/relaties'
import { gegevens, inhoudVan } from './gegevens'
import { canWriteConsultatielijn } from './policy'
import { consultatielijnVelden } from './schema'

/** Changes a line. Out: saved, or a conflict with both texts. */
export const updateConsultatielijn = defineCommand({
  name: 'consultatielijn.update',
  input: z.object({ ...bewerkingSchema, ...consultatielijnVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'CONSULTATIELIJN' },
      select: { id: true, ref: true, slug: true },
    }),
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor, subject, input }) => {
    await eisNetwerken(db, input.netwerkIds)
    await eisDoelgroepen(db, input.doelgroepIds)
    const opgeslagen = await slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: inhoudVan(input),
      verhoog: verhoogPublicatie(db, subject.id, { titel: input.naam }),
      schrijf: () =>
        db.consultatielijn.update({
          where: { id: subject.id },
          data: {
            ...gegevens(input),
            netwerken: { set: input.netwerkIds.map((id) => ({ id })) },
            doelgroepen: { set: input.doelgroepIds.map((id) => ({ id })) },
          },
        }),
    })
    if (opgeslagen.uitkomst === 'OPGESLAGEN') await ruimKladOp(db, actor, `consultatielijn:${subject.id}`)
    return opgeslagen
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'CONSULTATIELIJN', id }),
})
