import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canEditDoelgroepen } from './policy'
import { doelgroepSchema } from './schema'

/** Changes a doelgroep; its slug stays, because filters and addresses use it. */
export const updateDoelgroep = defineCommand({
  name: 'doelgroep.update',
  // A box that is not ticked is not sent: in a change that means out of use.
  input: z.object({ ...bewerkingSchema, ...doelgroepSchema, actief: z.boolean().default(false) }),
  load: ({ db, input }) =>
    db.doelgroep.findUnique({ where: { id: input.id }, select: { id: true, ref: true, slug: true } }),
  authorize: canEditDoelgroepen,
  run: ({ db, actor, subject, input }) => {
    const { id, versie, reden, ...velden } = input
    return slaOp({
      db,
      actor,
      subject,
      input: { versie, reden },
      inhoud: velden,
      verhoog: (van) => db.doelgroep.updateMany({ where: { id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.doelgroep.update({ where: { id }, data: velden }),
    })
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'doelgroep', id }),
})
