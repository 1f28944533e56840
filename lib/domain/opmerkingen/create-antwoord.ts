import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { vraagOpmerkingmail } from '../publicatie/opmerkingmail'
import { laadDraad, magSchrijven, refVanDraad } from './draad'
import { MAX_ANTWOORDEN } from './draden'
import { eisZorgvuldig } from './privacy'
import { type Geschreven, opmerkingTekst } from './schema'

/** An answer to a remark. In: id of the remark. */
export const createAntwoord = defineCommand({
  name: 'opmerking.createAntwoord',
  input: z.object({ id: z.uuid(), tekst: opmerkingTekst }),
  load: ({ db, input }) => laadDraad(db, input.id),
  authorize: magSchrijven,
  run: async ({ db, actor, input, subject, now, queue }): Promise<Geschreven> => {
    if (actor.kind !== 'gebruiker') throw new ForbiddenError()
    const { id: onderId, publicatieId, publicatie } = subject
    eisZorgvuldig(publicatie.soort, input.tekst)
    if ((await db.opmerking.count({ where: { onderId } })) >= MAX_ANTWOORDEN)
      throw new RefusedError(
        'Er zijn al veel antwoorden. Begin een nieuwe opmerking, of bel even met elkaar.',
      )
    await db.opmerking.create({ data: { publicatieId, onderId, auteurId: actor.id, tekst: input.tekst } })
    await vraagOpmerkingmail(queue, publicatieId, now)
    return { id: onderId, stukId: publicatieId, veranderd: true }
  },
  item: refVanDraad,
})
