import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { ruimKladOp } from '../publicatie/opslaan'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { bronnenIn, eisNetwerk, gegevens, inhoudVan } from './gegevens'
import { canWriteNieuwsbericht } from './policy'
import { KLAD_NIEUW, nieuwsVelden } from './schema'

/** Makes a nieuwsbericht as a concept. Out: id, ref and slug. */
export const createNieuwsbericht = defineCommand({
  name: 'nieuwsbericht.create',
  input: z.object({ ...nieuwsVelden, slug: slugSchema.optional(), voorbeeld: z.boolean().default(false) }),
  load: nothing,
  authorize: canWriteNieuwsbericht,
  run: async ({ db, actor, input }) => {
    const { titel, slug, voorbeeld, netwerkId = null, doelgroepIds } = input
    await eisNetwerk(db, netwerkId)
    await eisDoelgroepen(db, doelgroepIds)
    const publicatie = await maakPublicatie(db, actor, { soort: 'NIEUWSBERICHT', titel, slug, netwerkId })
    await db.nieuwsbericht.create({
      data: {
        id: publicatie.id,
        ...gegevens(input),
        voorbeeld,
        doelgroepen: { connect: alsIds(doelgroepIds) },
        bronnen: { connect: await bronnenIn(db, input.inhoud) },
      },
    })
    await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: inhoudVan(input) })
    await ruimKladOp(db, actor, KLAD_NIEUW)
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'NIEUWSBERICHT', id }),
})
