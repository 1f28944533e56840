import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canRequestHalte } from './policy'
import { laadHalte } from './tournee'

/** Takes back a request for a stop that has no answer yet. In: the stop's id. Out: the slug of the scholing. */
export const cancelHalte = defineCommand({
  name: 'halte.cancel',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) => laadHalte(db, id),
  authorize: canRequestHalte,
  run: async ({ db, subject: { id, status, netwerk, tournee }, note }) => {
    if (status !== 'GEVRAAGD')
      throw new RefusedError('De organisator heeft al antwoord gegeven. Laad de pagina opnieuw.')
    await db.halte.delete({ where: { id } })
    note({ netwerk: netwerk.korteNaam })
    return { slug: tournee.scholing.publicatie.slug }
  },
  item: ({ tournee }) => tournee.scholing.publicatie.ref,
  reindexes: () => null,
})
