import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { hashToken, newToken } from '../gebruikers/sessietoken'

const PER_UUR = { name: 'agendaadres', points: 10, seconds: 3_600 }

/**
 * Makes the secret address of one's own agenda; an earlier one stops working at once. Out: the address, which is shown
 * this once and never stored (security.md S9).
 */
export const createAgendaadres = defineCommand({
  name: 'agendaadres.create',
  input: z.object({}),
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, now, link, takePoint }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    if (!(await takePoint(PER_UUR, actor.id)))
      throw new RefusedError('Je maakte het laatste uur al tien adressen. Probeer het later nog eens.')
    const token = newToken()
    const nieuw = { tokenHash: hashToken(token), createdAt: now }
    await db.agendaadres.upsert({
      where: { gebruikerId: actor.id },
      create: { gebruikerId: actor.id, ...nieuw },
      update: nieuw,
    })
    return { adres: link(`/mijn-agenda.ics?sleutel=${token}`) }
  },
  // What somebody takes along of the own data is not searched for.
  reindexes: () => null,
})
