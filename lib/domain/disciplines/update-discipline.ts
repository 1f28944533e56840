import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canWriteDiscipline } from './policy'
import { disciplineVelden } from './schema'

/** Changes a discipline; its slug stays, because filters in addresses use it. */
export const updateDiscipline = defineCommand({
  name: 'discipline.update',
  input: z.object({ ...bewerkingSchema, ...disciplineVelden }),
  load: ({ db, input }) =>
    db.discipline.findUnique({ where: { id: input.id }, select: { id: true, ref: true, slug: true } }),
  authorize: canWriteDiscipline,
  run: ({ db, actor, subject, input }) => {
    const { naam, gebruikelijkNiveau, actief } = input
    const inhoud = { naam, gebruikelijkNiveau, actief }
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud,
      verhoog: (van) =>
        db.discipline.updateMany({ where: { id: subject.id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.discipline.update({ where: { id: subject.id }, data: inhoud }),
    })
  },
  item: ({ ref }) => ref,
})
