import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema } from '../publicatie/opslaan'
import { selectBewerkbaar, slaKenniskaartOp } from './opslaan'
import { canEditThemadossier } from './policy'
import { tekstInhoudSchema } from './schema'

/** Changes the kenniskaart of a dossier; it has a versie of its own. */
export const updateKenniskaart = defineCommand({
  name: 'kenniskaart.update',
  input: z.object({ ...bewerkingSchema, ...tekstInhoudSchema }),
  load: ({ db, input }) =>
    db.kenniskaart.findUnique({
      where: { id: input.id },
      relationLoadStrategy: 'join',
      select: { id: true, ref: true, themadossier: { select: selectBewerkbaar } },
    }),
  authorize: (actor, { themadossier }) => canEditThemadossier(actor, themadossier.publicatie),
  run: ({ db, actor, now, subject, input }) => {
    const { versie, reden, titel, inhoud } = input
    return slaKenniskaartOp({
      db,
      actor,
      now,
      dossier: subject.themadossier,
      deel: subject,
      input: { versie, reden },
      inhoud: { titel, inhoud },
    })
  },
  item: ({ ref }) => ref,
  reindexes: ({ themadossier }) => ({ soort: 'THEMADOSSIER', id: themadossier.id }),
})
