import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { gegevens, inhoudVan } from './gegevens'
import { canWriteKennisvraag } from './policy'
import { kennisvraagVelden } from './schema'

/** Makes a kennisvraag as a concept. Out: id, ref and slug. */
export const createKennisvraag = defineCommand({
  name: 'kennisvraag.create',
  input: z.object({ ...kennisvraagVelden, slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteKennisvraag,
  run: async ({ db, actor, input }) => {
    await eisDoelgroepen(db, input.doelgroepIds)
    const publicatie = await maakPublicatie(db, actor, {
      soort: 'KENNISVRAAG',
      titel: input.vraag,
      slug: input.slug,
    })
    await db.kennisvraag.create({
      data: {
        id: publicatie.id,
        ...gegevens(input),
        doelgroepen: { connect: alsIds(input.doelgroepIds) },
      },
    })
    await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: inhoudVan(input) })
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'KENNISVRAAG', id }),
})
