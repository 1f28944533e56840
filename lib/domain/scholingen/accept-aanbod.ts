import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { isEigenInschrijving, laadInschrijving } from './inschrijvingen'
import { mailInschrijving } from './wachtlijst'

/**
 * Ja, ik kom. In: the id of one's own inschrijving for which a place is held. Pressing twice is harmless. Out: the
 * scholing's slug. Throws RefusedError once the time to say yes is over.
 */
export const acceptAanbod = defineCommand({
  name: 'inschrijving.accept',
  input: z.object({ id: z.uuid() }),
  load: laadInschrijving,
  authorize: (actor, inschrijving) => isSignedIn(actor) && isEigenInschrijving(actor, inschrijving),
  run: async (context) => {
    const { db, subject, now } = context
    const { id, status, aanbodTot, scholing } = subject
    const { slug } = scholing.publicatie
    if (status === 'BEVESTIGD') return { slug }
    const telaat = !aanbodTot || aanbodTot <= now || scholing.bijeenkomsten.some(({ begin }) => begin <= now)
    if (telaat || scholing.publicatie.status !== 'GEPUBLICEERD')
      throw new RefusedError(
        'Er wordt geen plek meer voor je vastgehouden. Kijk op de pagina of er nog plek is.',
      )
    await db.inschrijving.update({ where: { id }, data: { status: 'BEVESTIGD', aanbodTot: null } })
    await mailInschrijving(context, 'BEVESTIGD', scholing, subject)
    return { slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
