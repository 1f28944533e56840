import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canWriteDomein } from './policy'
import { domeinVelden } from './schema'

/** Changes a domein; its slug stays, because filters in addresses use it. */
export const updateDomein = defineCommand({
  name: 'domein.update',
  input: z.object({ ...bewerkingSchema, ...domeinVelden }),
  load: ({ db, input }) =>
    db.domein.findUnique({ where: { id: input.id }, select: { id: true, ref: true, slug: true } }),
  authorize: canWriteDomein,
  run: async ({ db, actor, subject, input }) => {
    const { nummer, naam, uitleg, vindplaatsen, geverifieerd, opmerking, actief } = input
    const bezet = await db.domein.findFirst({
      where: { nummer, id: { not: subject.id } },
      select: { naam: true },
    })
    if (bezet) {
      throw new InvalidInputError({
        nummer: [`Nummer ${nummer} hoort al bij "${bezet.naam}". Kies een ander nummer.`],
      })
    }
    const inhoud = { nummer, naam, uitleg, vindplaatsen, geverifieerd, opmerking, actief }
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud,
      verhoog: (van) =>
        db.domein.updateMany({ where: { id: subject.id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.domein.update({ where: { id: subject.id }, data: inhoud }),
    })
  },
  reindexes: ({ id }) => ({ soort: 'domein', id }),
  item: ({ ref }) => ref,
})
