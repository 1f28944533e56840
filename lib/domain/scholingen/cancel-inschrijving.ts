import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { isEigenInschrijving, laadInschrijving } from './inschrijvingen'
import { canManageInschrijvingen } from './policy'
import { GEEN_NUMMER } from './registratienummer'
import { mailInschrijving, schuifDoor } from './wachtlijst'

/**
 * Afmelden: oneself, also from the waiting list or for a place that is held, or somebody else by the organiser (they
 * get a mail). A free place is offered to the first who waits, in the same transaction. In: the id of the inschrijving.
 * Pressing twice is harmless. Out: the scholing's slug.
 */
export const cancelInschrijving = defineCommand({
  name: 'inschrijving.cancel',
  input: z.object({ id: z.uuid() }),
  load: laadInschrijving,
  authorize: (actor, inschrijving) =>
    isSignedIn(actor) &&
    (isEigenInschrijving(actor, inschrijving) ||
      canManageInschrijvingen(actor, inschrijving.scholing.publicatie)),
  run: async (context) => {
    const { db, actor, subject, now } = context
    const { id, scholing } = subject
    const { bijeenkomsten, publicatie } = scholing
    if (subject.status === 'AFGEMELD') return { slug: publicatie.slug }
    const begin = bijeenkomsten[0]?.begin
    if (begin && begin <= now)
      throw new RefusedError('Deze scholing is al begonnen of voorbij. Afmelden kan niet meer.')
    await db.inschrijving.update({
      where: { id },
      data: { status: 'AFGEMELD', aanbodTot: null, opmerking: null, ...GEEN_NUMMER, afgemeldOp: now },
    })
    if (!isEigenInschrijving(actor, subject)) await mailInschrijving(context, 'VERWIJDERD', scholing, subject)
    await schuifDoor(context, scholing.id)
    return { slug: publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
