import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { alsDatum, dagVan, dagVanVolgendeControle } from '../publicatie/controle'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { ruimKladOp } from '../publicatie/opslaan'
import { eisDoelgroepen, eisNetwerken } from '../publicatie/relaties'
import { bewaarVersie } from '../publicatie/versies'
import { gegevens, inhoudVan } from './gegevens'
import { canWriteConsultatielijn } from './policy'
import { consultatielijnHerkomst, consultatielijnVelden } from './schema'

// Phone numbers are checked every three months, unless the redactie agrees otherwise; the column has the same default.
const CONTROLE_MAANDEN = 3

/** Makes a line as a concept, with its first controle three months from now. Out: id and slug. */
export const createConsultatielijn = defineCommand({
  name: 'consultatielijn.create',
  input: z.object({ ...consultatielijnVelden, ...consultatielijnHerkomst }),
  load: nothing,
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor, input, now }) => {
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
        volgendeControleOp: alsDatum(dagVanVolgendeControle(dagVan(now), CONTROLE_MAANDEN)),
        ...gegevens(input),
        netwerken: { connect: netwerkIds.map((netwerkId) => ({ id: netwerkId })) },
        doelgroepen: { connect: doelgroepIds.map((doelgroepId) => ({ id: doelgroepId })) },
      },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: inhoudVan(input) })
    await ruimKladOp(db, actor, 'consultatielijn:nieuw')
    return { id, ref, slug }
  },
  item: (_, { ref }) => ref,
  reindexes: (_, { id }) => ({ soort: 'CONSULTATIELIJN', id }),
})
