import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { eisDoelgroepen, eisNetwerken } from '../publicatie/relaties'
import { bewaarVersie } from '../publicatie/versies'
import { gegevens, inhoudVan } from './gegevens'
import { canWriteConsultatielijn } from './policy'
import { consultatielijnHerkomst, consultatielijnVelden } from './schema'

/** Makes a line as a concept. Out: id and slug. */
export const createConsultatielijn = defineCommand({
  name: 'consultatielijn.create',
  input: z.object({ ...consultatielijnVelden, ...consultatielijnHerkomst }),
  load: nothing,
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor, input }) => {
    await eisNetwerken(db, input.netwerkIds)
    await eisDoelgroepen(db, input.doelgroepIds)
    const { id, ref, slug } = await maakPublicatie(db, actor, {
      soort: 'CONSULTATIELIJN',
      titel: input.naam,
      slug: input.slug,
    })
    const { netwerkIds, doelgroepIds, vindplaatsen, eersteKeus } = input
    await db.consultatielijn.create({
      data: {
        id,
        vindplaatsen,
        eersteKeus,
        ...gegevens(input),
        netwerken: { connect: netwerkIds.map((netwerkId) => ({ id: netwerkId })) },
        doelgroepen: { connect: doelgroepIds.map((doelgroepId) => ({ id: doelgroepId })) },
      },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: inhoudVan(input) })
    return { id, ref, slug }
  },
  item: (_, { ref }) => ref,
  reindexes: (_, { id }) => ({ soort: 'CONSULTATIELIJN', id }),
})
