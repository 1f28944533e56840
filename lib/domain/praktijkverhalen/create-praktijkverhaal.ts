import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { maakPublicatie } from '../publicatie/nieuwe-publicatie'
import { ruimKladOp } from '../publicatie/opslaan'
import { alsIds, eisDoelgroepen } from '../publicatie/relaties'
import { bewaarVersie } from '../publicatie/versies'
import { eisDisciplines, eisNetwerk } from './keuzes'
import { canChooseNetwerk, canCreatePraktijkverhaal } from './policy'
import { KLAD_NIEUW, nieuwVerhaalSchema } from './schema'
import { verhaalrij, versieInhoud } from './verhaalinhoud'

/** Makes a story as a concept, which may be half finished. Out: id, ref and slug. */
export const createPraktijkverhaal = defineCommand({
  name: 'praktijkverhaal.create',
  input: nieuwVerhaalSchema,
  load: nothing,
  authorize: canCreatePraktijkverhaal,
  run: async ({ db, actor, input }) => {
    const netwerkId = await netwerkVan(db, actor, input.netwerkId)
    await eisDoelgroepen(db, input.doelgroepIds)
    await eisDisciplines(db, input.disciplineIds)
    const { titel, slug, datum, voorbeeld } = input
    const publicatie = await maakPublicatie(db, actor, { soort: 'PRAKTIJKVERHAAL', titel, slug, netwerkId })
    await db.praktijkverhaal.create({
      data: {
        id: publicatie.id,
        ...verhaalrij(input),
        voorbeeld,
        datum: datum === undefined ? null : new Date(`${datum}T00:00:00Z`),
        doelgroepen: { connect: alsIds(input.doelgroepIds) },
        disciplines: { connect: alsIds(input.disciplineIds) },
      },
    })
    await bewaarVersie(db, actor, { item: publicatie.ref, nummer: 1, inhoud: versieInhoud(input, netwerkId) })
    await ruimKladOp(db, actor, KLAD_NIEUW)
    return publicatie
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'PRAKTIJKVERHAAL', id }),
})

async function netwerkVan(db: Db, actor: Actor, gekozen: string | undefined): Promise<string> {
  if (!canChooseNetwerk(actor)) {
    if (actor.kind === 'gebruiker' && actor.netwerkId !== null) return actor.netwerkId
    throw new RefusedError(
      'Je account hoort nog bij geen netwerk. Vraag beheer om dat in te vullen; je tekst blijft hier staan.',
    )
  }
  if (gekozen === undefined) throw new InvalidInputError({ netwerkId: ['Kies het netwerk.'] })
  await eisNetwerk(db, gekozen)
  return gekozen
}
