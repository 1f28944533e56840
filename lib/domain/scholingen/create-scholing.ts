import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { ruimKladOp } from '../publicatie/opslaan'
import { bewaarVersie } from '../publicatie/versies'
import { gegevens, inhoudVan, relaties } from './gegevens'
import { eisBekendeKeuzes } from './keuzes'
import { canCreateScholing } from './policy'
import { scholingHerkomst, scholingVelden } from './schema'

/** Makes a scholing as a concept, with its dates. Out: id, ref and slug. */
export const createScholing = defineCommand({
  name: 'scholing.create',
  input: z.object({ ...scholingVelden, ...scholingHerkomst }),
  load: nothing,
  authorize: (actor, _, input) => canCreateScholing(actor, input),
  run: async ({ db, actor, input }) => {
    const { kolommen, bijeenkomsten } = gegevens(input)
    await eisBekendeKeuzes(db, input)
    const { doelgroepen, disciplines, niveaus, domeinen } = relaties(input)
    const { titel, slug: wens, netwerkId, voorbeeld, uitPlan, consortiumbreed = netwerkId === null } = input
    const { id, ref, slug } = await maakPublicatie(db, actor, {
      soort: 'SCHOLING',
      titel,
      slug: wens,
      netwerkId,
    })
    await db.scholing.create({
      data: {
        id,
        ...kolommen,
        voorbeeld,
        uitPlan,
        consortiumbreed,
        bijeenkomsten: { create: bijeenkomsten.map(({ id: _, ...rij }) => rij) },
        doelgroepen: { connect: doelgroepen },
        disciplines: { connect: disciplines },
        niveaus: { connect: niveaus },
        domeinen: { connect: domeinen },
      },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: inhoudVan(input, scholingVelden) })
    await ruimKladOp(db, actor, 'scholing:nieuw')
    return { id, ref, slug }
  },
  item: (_, { ref }) => ref,
  reindexes: (_, { id }) => ({ soort: 'SCHOLING', id }),
})
