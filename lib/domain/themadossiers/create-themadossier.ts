import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { afspraakKolommen } from '../publicatie/afspraken'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { ruimKladOp } from '../publicatie/opslaan'
import { bewaarVersie } from '../publicatie/versies'
import { bepaalKoppelingen } from './koppelingen'
import { alsJson, dossierKolommen } from './opslaan'
import { canCreateThemadossier } from './policy'
import { KLAD_NIEUW, themadossierNieuwSchema } from './schema'

const GEEN = { scholingIds: [], praktijkverhaalIds: [], kennisvraagIds: [], bronIds: [] }

/**
 * Starts a dossier as a concept. Out: id, ref and slug.
 * Throws InvalidInputError when the doelgroep is unknown or has a dossier already: there is one per doelgroep.
 */
export const createThemadossier = defineCommand({
  name: 'themadossier.create',
  input: themadossierNieuwSchema,
  load: nothing,
  authorize: canCreateThemadossier,
  run: async ({ db, actor, input }) => {
    const { doelgroepId, slug, ...velden } = input
    await isVrij(db, doelgroepId)
    const {
      verantwoordelijkeId,
      vervangerId,
      verantwoordelijkeRol,
      directPubliceren,
      volgendeControleOp,
      controleMaanden,
      ...tekst
    } = velden
    const afspraken = {
      verantwoordelijkeId,
      vervangerId,
      verantwoordelijkeRol,
      directPubliceren,
      volgendeControleOp,
      controleMaanden,
    }
    const inhoud = { ...tekst, ...(await bepaalKoppelingen(db, actor, tekst, GEEN)) }
    const kolommen = await dossierKolommen(db, inhoud)
    const { scholingen, praktijkverhalen, kennisvragen, bronnen } = kolommen.relaties
    const publicatie = await maakPublicatie(db, actor, { soort: 'THEMADOSSIER', titel: inhoud.titel, slug })
    await db.themadossier.create({
      data: {
        id: publicatie.id,
        doelgroepId,
        ...kolommen.velden,
        ...(await afspraakKolommen(db, afspraken, null)),
        scholingen: { connect: scholingen },
        praktijkverhalen: { connect: praktijkverhalen },
        kennisvragen: { connect: kennisvragen },
        bronnen: { connect: bronnen },
      },
    })
    await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: alsJson(inhoud) })
    await ruimKladOp(db, actor, KLAD_NIEUW)
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'THEMADOSSIER', id }),
})

async function isVrij(db: Db, doelgroepId: string): Promise<void> {
  const doelgroep = await db.doelgroep.findUnique({
    where: { id: doelgroepId },
    select: { themadossier: { select: { id: true } } },
  })
  if (!doelgroep) throw new InvalidInputError({ doelgroepId: ['Kies een doelgroep uit de lijst.'] })
  if (doelgroep.themadossier) {
    throw new InvalidInputError({
      doelgroepId: ['Deze doelgroep heeft al een dossier. Kies een andere doelgroep.'],
    })
  }
}
