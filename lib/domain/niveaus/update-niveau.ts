import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canWriteNiveau } from './policy'
import { niveauVelden } from './schema'

/** Changes a niveau; its slug stays, because filters in addresses use it. */
export const updateNiveau = defineCommand({
  name: 'niveau.update',
  input: z.object({ ...bewerkingSchema, ...niveauVelden }),
  load: ({ db, input }) =>
    db.niveau.findUnique({ where: { id: input.id }, select: { id: true, ref: true, slug: true } }),
  authorize: canWriteNiveau,
  run: async ({ db, actor, subject, input }) => {
    const { nummer, naam, uitleg, opmerking, actief } = input
    const bezet = await db.niveau.findFirst({
      where: { nummer, id: { not: subject.id } },
      select: { naam: true },
    })
    if (bezet) {
      throw new InvalidInputError({
        nummer: [`Nummer ${nummer} hoort al bij "${bezet.naam}". Kies een ander nummer.`],
      })
    }
    const inhoud = { nummer, naam, uitleg, opmerking, actief }
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud,
      verhoog: (van) =>
        db.niveau.updateMany({ where: { id: subject.id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.niveau.update({ where: { id: subject.id }, data: inhoud }),
    })
  },
  item: ({ ref }) => ref,
})
