import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema } from '../publicatie/opslaan'
import { selectBewerkbaar, slaOnderdeelOp } from './opslaan'
import { canEditThemadossier } from './policy'
import { tekstInhoudSchema } from './schema'

/** Changes one onderdeel; it has a versie of its own, so two people can work on two parts of a dossier. */
export const updateOnderdeel = defineCommand({
  name: 'onderdeel.update',
  input: z.object({ ...bewerkingSchema, ...tekstInhoudSchema }),
  load: ({ db, input }) =>
    db.onderdeel.findUnique({
      where: { id: input.id },
      relationLoadStrategy: 'join',
      select: { id: true, ref: true, themadossier: { select: selectBewerkbaar } },
    }),
  authorize: (actor, { themadossier }) => canEditThemadossier(actor, themadossier.publicatie),
  run: ({ db, actor, now, subject, input }) => {
    const { versie, reden, titel, inhoud } = input
    return slaOnderdeelOp({
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
