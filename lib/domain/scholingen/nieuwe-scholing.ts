import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { bewaarVersie } from '../publicatie/versies'
import { gegevens, inhoudVan, relaties, type ScholingInvoer } from './gegevens'
import { eisBekendeKeuzes } from './keuzes'
import { scholingVelden } from './schema'

type Herkomst = {
  slug?: string | undefined
  voorbeeld?: boolean
  uitPlan?: string | null
  consortiumbreed?: boolean | undefined
}

/** Writes a scholing as a concept, with its dates and its first versie. Out: id, ref and slug. */
export async function maakScholing(db: Db, actor: Actor, input: ScholingInvoer & Herkomst) {
  const { kolommen, bijeenkomsten } = gegevens(input)
  await eisBekendeKeuzes(db, input)
  const { doelgroepen, disciplines, niveaus, domeinen } = relaties(input)
  const { titel, netwerkId, voorbeeld = false, uitPlan = null, consortiumbreed = netwerkId === null } = input
  const { id, ref, slug } = await maakPublicatie(db, actor, {
    soort: 'SCHOLING',
    titel,
    slug: input.slug,
    netwerkId,
  })
  await db.scholing.create({
    data: {
      id,
      ...kolommen,
      voorbeeld,
      uitPlan,
      consortiumbreed,
      bijeenkomsten: {
        create: bijeenkomsten.map(({ id: _, ...rij }, plaats) => ({ ...rij, isEerste: plaats === 0 })),
      },
      doelgroepen: { connect: doelgroepen },
      disciplines: { connect: disciplines },
      niveaus: { connect: niveaus },
      domeinen: { connect: domeinen },
    },
  })
  await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: inhoudVan(input, scholingVelden) })
  return { id, ref, slug }
}
