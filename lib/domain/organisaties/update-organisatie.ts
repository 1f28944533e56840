import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { bewerkingSchema, slaOp } from '../publicatie/opslaan'
import { requireNetwerk } from './create-organisatie'
import { canEditOrganisaties } from './policy'
import { organisatieVelden } from './schema'

/** Changes an organisatie; its slug stays. Out: saved, or a conflict with both texts. */
export const updateOrganisatie = defineCommand({
  name: 'organisatie.update',
  // A form leaves an unticked box out; only for a new one does that mean yes.
  input: z.object({ ...bewerkingSchema, ...organisatieVelden, actief: z.boolean().default(false) }),
  load: async ({ db, input }) => {
    const organisatie = await db.organisatie.findUnique({
      where: { id: input.id },
      select: { id: true, ref: true, slug: true, netwerkId: true },
    })
    return organisatie && { ...organisatie, naarNetwerkId: input.netwerkId }
  },
  authorize: canEditOrganisaties,
  run: async ({ db, actor, subject, input }) => {
    const { id, versie, reden, ...velden } = input
    await requireNetwerk(input.netwerkId, (netwerkId) => db.netwerk.count({ where: { id: netwerkId } }))
    return slaOp({
      db,
      actor,
      subject,
      input: { versie, reden },
      inhoud: velden,
      verhoog: (van) => db.organisatie.updateMany({ where: { id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.organisatie.update({ where: { id }, data: velden }),
    })
  },
  item: ({ ref }) => ref,
  // A netwerk is also found by its organisaties: the one it left, and the one it came to.
  reindexes: ({ id, netwerkId, naarNetwerkId }) => [
    { soort: 'organisatie', id },
    ...[...new Set([netwerkId, naarNetwerkId])].flatMap((netwerk) =>
      netwerk ? [{ soort: 'netwerk', id: netwerk }] : [],
    ),
  ],
})
