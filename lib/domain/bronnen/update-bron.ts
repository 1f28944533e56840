import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, ruimKladOp, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { alsIds } from '../publicatie/relaties'
import { controleerBron, gegevens, inhoudVan } from './gegevens'
import { canWriteBron } from './policy'
import { bronVelden } from './schema'

/** Changes a bron. Out: saved, or a conflict with both texts. */
export const updateBron = defineCommand({
  name: 'bron.update',
  input: z.object({ ...bewerkingSchema, ...bronVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'BRON' },
      select: { id: true, ref: true, slug: true },
    }),
  authorize: canWriteBron,
  run: async ({ db, actor, subject, input }) => {
    const { id } = subject
    await controleerBron(db, input, id)
    const opgeslagen = await slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: inhoudVan(input),
      verhoog: verhoogPublicatie(db, id, { titel: input.titel }),
      schrijf: async () => {
        // That the old address died says nothing of the new one.
        await db.bron.updateMany({ where: { id, url: { not: input.url } }, data: { linkDoodOp: null } })
        await db.bron.update({
          where: { id },
          data: { ...gegevens(input), doelgroepen: { set: alsIds(input.doelgroepIds) } },
        })
      },
    })
    if (opgeslagen.uitkomst === 'OPGESLAGEN') await ruimKladOp(db, actor, `bron:${subject.id}`)
    return opgeslagen
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'BRON', id }),
})
