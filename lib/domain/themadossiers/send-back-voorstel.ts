import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { vraagOpmerkingmail } from '../publicatie/opmerkingmail'
import { alinea } from '../publicatie/schema'
import { canAcceptVoorstel } from './policy'
import { handelAf, laadVoorstel } from './voorstel'

/** Sends a verantwoordelijke's change back with a remark; its text stays among the versies. */
export const sendBackVoorstel = defineCommand({
  name: 'voorstel.sendBack',
  input: z.object({ id: z.uuid(), opmerking: alinea('een opmerking', 2_000) }),
  load: ({ db, input }) => laadVoorstel(db, input.id),
  authorize: canAcceptVoorstel,
  run: async ({ db, actor, subject, input, now, queue }) => {
    const auteurId = actorId(actor)
    if (auteurId === null) throw new ForbiddenError()
    if (!(await handelAf(db, input.id)))
      throw new RefusedError('Dit voorstel is al afgehandeld.', subject.item)
    await db.opmerking.create({
      data: { publicatieId: subject.dossier.id, auteurId, tekst: input.opmerking },
    })
    await vraagOpmerkingmail(queue, subject.dossier.id, now, true)
    return { item: subject.item, slug: subject.dossier.publicatie.slug }
  },
  item: ({ item }) => item,
  reindexes: () => null,
})
