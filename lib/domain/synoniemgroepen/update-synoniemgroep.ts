import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canWriteSynoniemgroep } from './policy'
import { synoniemgroepVelden } from './schema'
import { eisVerwijzing } from './verwijzing'

/** Changes a group of words; it is out of use when `actief` is false. */
export const updateSynoniemgroep = defineCommand({
  name: 'synoniemgroep.update',
  input: z.object({ ...bewerkingSchema, ...synoniemgroepVelden }),
  load: ({ db, input }) =>
    db.synoniemgroep.findUnique({ where: { id: input.id }, select: { id: true, ref: true, slug: true } }),
  authorize: canWriteSynoniemgroep,
  run: async ({ db, actor, subject, input }) => {
    const { termen, verwijstNaar, eenrichting, actief } = input
    await eisVerwijzing(db, verwijstNaar)
    const inhoud = { termen, verwijstNaar, eenrichting, actief }
    return slaOp({
      db,
      actor,
      subject,
      input,
      inhoud,
      verhoog: (van) =>
        db.synoniemgroep.updateMany({ where: { id: subject.id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.synoniemgroep.update({ where: { id: subject.id }, data: inhoud }),
    })
  },
  item: ({ ref }) => ref,
})
