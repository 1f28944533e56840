import 'server-only'
import { type GebruikerActor, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { laadAanmeldscholing, telInschrijvingen } from './inschrijvingen'
import { eisOpen, plaats } from './plaatsing'
import { canEnrol, publishedScholing } from './policy'
import { collegaVelden } from './schema'

const PER_UUR = { name: 'collega', points: 20, seconds: 3_600 }

/**
 * Schrijf een collega in, of the own organisation, by e-mail address. They get the mail and can cancel. The answer is
 * the same whether or not there is such a colleague, so that nobody finds out here who has an account (security.md P9).
 * Out: the slug.
 */
export const enrolCollega = defineCommand({
  name: 'scholing.enrolCollega',
  input: z.object({ id: z.uuid(), ...collegaVelden }),
  load: laadAanmeldscholing,
  authorize: canEnrol,
  run: async (context) => {
    const { db, actor, subject, input, takePoint } = context
    if (!isSignedIn(actor)) throw new ForbiddenError()
    if (!(await takePoint(PER_UUR, actor.id)))
      throw new RefusedError(
        'Je hebt het afgelopen uur veel collega’s ingeschreven. Probeer het later nog eens.',
      )
    eisOpen(context, await telInschrijvingen(db, subject.id), null)
    const collega = await zoekCollega(db, actor, input.email)
    if (collega && (await magLezen(db, collega, subject.id)))
      await plaats(context, { gebruikerId: collega.id, door: actor })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})

async function zoekCollega(db: Db, actor: GebruikerActor, email: string): Promise<GebruikerActor | null> {
  const gevonden = await db.gebruiker.findFirst({
    where: {
      email,
      id: { not: actor.id },
      gedeactiveerdOp: null,
      organisatie: { gebruikers: { some: { id: actor.id } } },
    },
    select: { id: true, naam: true, netwerkId: true, rollen: { select: { rol: true } } },
  })
  return gevonden && { ...gevonden, kind: 'gebruiker', rollen: gevonden.rollen.map(({ rol }) => rol) }
}

/** A colleague of another role may not be allowed to read what the actor reads. */
const magLezen = async (db: Db, collega: GebruikerActor, id: string): Promise<boolean> =>
  (await db.scholing.count({ where: { id, ...publishedScholing(collega) } })) > 0
