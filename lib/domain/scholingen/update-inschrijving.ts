import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { isEigenInschrijving, laadInschrijving } from './inschrijvingen'
import { inschrijfVelden } from './schema'

/** Changes what the organiser must know of oneself, or takes it away. In: the id of one's own inschrijving. */
export const updateInschrijving = defineCommand({
  name: 'inschrijving.update',
  input: z.object({ id: z.uuid(), ...inschrijfVelden }),
  load: laadInschrijving,
  authorize: (actor, inschrijving) => isSignedIn(actor) && isEigenInschrijving(actor, inschrijving),
  run: async ({ db, subject, input, now }) => {
    const { id, status, scholing } = subject
    if (status === 'AFGEMELD' || scholing.bijeenkomsten.every(({ einde }) => einde <= now))
      throw new RefusedError('Dit kan alleen zolang je bent ingeschreven en de scholing nog komt.')
    await db.inschrijving.update({ where: { id }, data: { opmerking: input.opmerking } })
    return { slug: scholing.publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
