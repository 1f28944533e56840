import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { bewerkingSchema, ruimKladOp, slaOp, verhoogPublicatie } from '../publicatie/opslaan'
import { selectForPolicy } from '../publicatie/policy'
import { schrijfBijeenkomsten } from './bijeenkomsten'
import { gegevens, inhoudVan, relaties, type ScholingInvoer } from './gegevens'
import { telInschrijvingen, vergrendel } from './inschrijvingen'
import { eisBekendeKeuzes } from './keuzes'
import { canUpdateScholing } from './policy'
import { wisNummers } from './registratienummer'
import { scholingVelden } from './schema'
import { planHerindexering } from './search-document'
import { leesStand, noteerWijziging } from './stand'
import { watOntbreekt } from './volledigheid'
import { schuifDoor } from './wachtlijst'

/**
 * Changes a scholing; with more places the waiting list moves up in the same transaction. Out: saved, or a conflict
 * with both texts.
 */
export const updateScholing = defineCommand({
  name: 'scholing.update',
  input: z.object({ ...bewerkingSchema, ...scholingVelden }),
  load: async ({ db, input }) => {
    await vergrendel(db, input.id)
    return db.publicatie.findUnique({
      where: { id: input.id, soort: 'SCHOLING' },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    })
  },
  authorize: canUpdateScholing,
  run: async (context) => {
    const { db, actor, subject, input } = context
    const { kolommen, bijeenkomsten } = gegevens(input)
    const ontbreekt = watOntbreekt({ ...kolommen, bijeenkomsten: bijeenkomsten.length })
    if (subject.status === 'GEPUBLICEERD' && ontbreekt)
      throw new InvalidInputError({ [ontbreekt.veld]: [ontbreekt.zin] })
    await eisBekendeKeuzes(db, input)
    await eisGenoegPlaatsen(db, subject.id, kolommen.capaciteit)
    const { titel, netwerkId } = input
    const opgeslagen = await slaOp({
      db,
      actor,
      subject,
      input,
      inhoud: inhoudVan(input, scholingVelden),
      verhoog: verhoogPublicatie(db, subject.id, { titel, netwerkId }),
      schrijf: async () => {
        const was = await leesStand(db, subject.id)
        await db.scholing.update({
          where: { id: subject.id },
          data: { ...kolommen, ...nieuweRelaties(input) },
        })
        if (kolommen.accreditatie === 'GEEN') await vergeetAccreditatie(db, subject.id)
        await schrijfBijeenkomsten(db, subject.id, bijeenkomsten)
        await noteerWijziging(context, subject.id, was)
      },
    })
    if (opgeslagen.uitkomst === 'OPGESLAGEN') {
      await ruimKladOp(db, actor, `scholing:${subject.id}`)
      await schuifDoor(context, subject.id)
      await planHerindexering(context, subject.id)
    }
    return opgeslagen
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'SCHOLING', id }),
})

function nieuweRelaties(input: ScholingInvoer) {
  const { doelgroepen, disciplines, niveaus, domeinen } = relaties(input)
  return {
    consortiumbreed: input.netwerkId === null,
    doelgroepen: { set: doelgroepen },
    disciplines: { set: disciplines },
    niveaus: { set: niveaus },
    domeinen: { set: domeinen },
  }
}

/** Without an accreditation no number is needed; should it come back, the list is made anew. */
async function vergeetAccreditatie(db: Db, id: string): Promise<void> {
  await wisNummers(db, id)
  await db.scholing.update({ where: { id }, data: { accreditatielijstOp: null } })
}

/** The database refuses it as well, but without a sentence. */
async function eisGenoegPlaatsen(db: Db, scholingId: string, capaciteit: number | null): Promise<void> {
  const { bevestigd, bezet } = await telInschrijvingen(db, scholingId)
  if (capaciteit === null || bezet <= capaciteit) return
  const aangeboden = bezet === bevestigd ? '' : ` en ${bezet - bevestigd} plekken aangeboden`
  throw new InvalidInputError({
    capaciteit: [
      `Er zijn al ${bevestigd} mensen ingeschreven${aangeboden}. Houd minstens ${bezet} plaatsen.`,
    ],
  })
}
