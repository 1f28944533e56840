import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { canEditNetwerken } from './policy'
import { netwerkVelden } from './schema'

/** Changes a netwerk; its slug stays, because addresses and filters use it. Out: saved, or a conflict with both texts. */
export const updateNetwerk = defineCommand({
  name: 'netwerk.update',
  // A form leaves an unticked box out; only for a new one does that mean yes.
  input: z.object({ ...bewerkingSchema, ...netwerkVelden, actief: z.boolean().default(false) }),
  load: ({ db, input }) =>
    db.netwerk.findUnique({
      where: { id: input.id },
      select: { id: true, ref: true, slug: true, organisaties: { select: { id: true } } },
    }),
  authorize: canEditNetwerken,
  run: ({ db, actor, subject, input }) => {
    const { id, versie, reden, ...velden } = input
    return slaOp({
      db,
      actor,
      subject,
      input: { versie, reden },
      inhoud: velden,
      verhoog: (van) => db.netwerk.updateMany({ where: { id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.netwerk.update({ where: { id }, data: velden }),
    })
  },
  item: ({ ref }) => ref,
  // Its organisaties are also found by its name.
  reindexes: ({ id, organisaties }) => [
    { soort: 'netwerk', id },
    ...organisaties.map((organisatie) => ({ soort: 'organisatie', id: organisatie.id })),
  ],
})
