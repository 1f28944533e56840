import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { laadOnderwerp } from '../meldingen/onderwerp'
import { mailZorgers } from '../meldingen/zorgermail'
import { eisGeenPersoon } from '../praktijkverhalen/persoonsgegevens'
import { ruimKladOp } from '../publicatie/opslaan'
import { readablePublished } from '../publicatie/policy'
import { ONDERDELEN } from '../themadossiers/labels'
import type { OnderdeelSoort } from '../themadossiers/schema'
import { bewaarDeel, eisAfTeSluiten, laadAfsluitbaar, magAfsluiten } from './afsluitbaar'
import { eisZonderInzicht } from './inzicht'
import { inzichtVelden, kladVanInzicht } from './schema'

/**
 * "Inzicht terug": what a scholing taught, placed in one onderdeel of a dossier. It waits as a melding for who looks
 * after the dossier, who is mailed once and takes it over or answers why not. In: the scholing's id. Out: the slug.
 * Throws InvalidInputError when the text points at a person or the dossier lacks that onderdeel.
 */
export const createInzicht = defineCommand({
  name: 'afsluiting.createInzicht',
  input: z.object({ id: z.uuid(), ...inzichtVelden }),
  load: ({ db, input }) => laadAfsluitbaar(db, input.id),
  authorize: magAfsluiten,
  run: async (context) => {
    const { db, actor, subject, input, now, note } = context
    if (!isSignedIn(actor)) throw new ForbiddenError()
    eisAfTeSluiten(subject, now)
    eisZonderInzicht(subject.afsluiting)
    const { inzicht, dossierId, deel } = input
    eisGeenPersoon({ inzicht })
    const dossier = await laadDossier(db, actor, dossierId, deel)
    const { id } = await db.melding.create({
      data: {
        gebruikerId: actor.id,
        publicatieId: dossierId,
        deel: ONDERDELEN[deel].anker,
        soort: 'INZICHT',
        tekst: inzicht,
        createdAt: now,
      },
      select: { id: true },
    })
    await bewaarDeel(db, subject.id, { meldingId: id, geenInzicht: null })
    await mailZorgers(context, dossier, { id, soort: 'INZICHT', nummer: null, melder: actor.id })
    await ruimKladOp(db, actor, kladVanInzicht(subject.id))
    note({ dossier: dossier.onderwerp.slug, deel })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})

/** The published dossier with that onderdeel, as a melding needs it. */
async function laadDossier(db: Db, actor: Actor, id: string, soort: OnderdeelSoort) {
  const onderdeel = await db.onderdeel.findFirst({
    where: { soort, themadossier: { id, publicatie: readablePublished(actor) } },
    select: { id: true },
  })
  const dossier = onderdeel && (await laadOnderwerp(db, actor, { over: 'PUBLICATIE', id }))
  if (!dossier)
    throw new InvalidInputError({
      deel: ['Dit dossier heeft dat onderdeel nog niet. Kies een ander onderdeel.'],
    })
  return dossier
}
