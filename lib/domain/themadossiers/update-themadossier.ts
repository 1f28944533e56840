import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema } from '../publicatie/opslaan'
import { selectBewerkbaar, slaThemadossierOp } from './opslaan'
import { canEditThemadossier } from './policy'
import { dossierInhoudSchema } from './schema'

/** Changes a dossier's own texts and links. A verantwoordelijke's change to a published dossier waits for the redactie. */
export const updateThemadossier = defineCommand({
  name: 'themadossier.update',
  input: z.object({ ...bewerkingSchema, ...dossierInhoudSchema }),
  load: ({ db, input }) => db.themadossier.findUnique({ where: { id: input.id }, select: selectBewerkbaar }),
  authorize: (actor, { publicatie }) => canEditThemadossier(actor, publicatie),
  run: ({ db, actor, now, subject, input }) => {
    const { id: _id, versie, reden, ...inhoud } = input
    return slaThemadossierOp({ db, actor, now, dossier: subject, input: { versie, reden }, inhoud })
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ id }) => ({ soort: 'THEMADOSSIER', id }),
})
