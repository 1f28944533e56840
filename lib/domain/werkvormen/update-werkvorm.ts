import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canWriteWerkvorm } from './policy'
import { werkvormVelden } from './schema'

/** Changes a werkvorm; its slug stays, because filters in addresses use it. */
export const updateWerkvorm = defineCommand({
  name: 'werkvorm.update',
  input: z.object({ ...bewerkingSchema, ...werkvormVelden }),
  load: ({ db, input }) =>
    db.werkvorm.findUnique({ where: { id: input.id }, select: { id: true, ref: true, slug: true } }),
  authorize: canWriteWerkvorm,
  run: ({ db, actor, subject, input }) => {
    const { naam, uitleg, sterkePunten, letOp, voorkeurRang, herkomst, actief } = input
    const inhoud = { naam, uitleg, sterkePunten, letOp, voorkeurRang, herkomst, actief }
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud,
      verhoog: (van) =>
        db.werkvorm.updateMany({ where: { id: subject.id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.werkvorm.update({ where: { id: subject.id }, data: inhoud }),
    })
  },
  reindexes: ({ id }) => ({ soort: 'werkvorm', id }),
  item: ({ ref }) => ref,
})
