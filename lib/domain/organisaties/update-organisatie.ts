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
  input: z.object({ ...bewerkingSchema, ...organisatieVelden }),
  load: ({ db, input }) =>
    db.organisatie.findUnique({
      where: { id: input.id },
      select: { id: true, ref: true, slug: true, netwerkId: true },
    }),
  authorize: canEditOrganisaties,
  run: async ({ db, actor, subject, input }) => {
    const { id, versie, reden, ...velden } = input
    await requireNetwerk(input.netwerkId, (netwerkId) => db.netwerk.count({ where: { id: netwerkId } }))
    const opgeslagen = await slaOp({
      db,
      actor,
      subject,
      input: { versie, reden },
      inhoud: velden,
      verhoog: (van) => db.organisatie.updateMany({ where: { id, versie: van }, data: { versie: van + 1 } }),
      schrijf: () => db.organisatie.update({ where: { id }, data: velden }),
    })
    return { ...opgeslagen, netwerkId: input.netwerkId }
  },
  item: ({ ref }) => ref,
  // A netwerk is also found by its organisaties: the one it left, and the one it came to.
  reindexes: ({ id, netwerkId }, nu) => [
    { soort: 'organisatie', id },
    ...[...new Set([netwerkId, nu.netwerkId])].flatMap((netwerk) =>
      netwerk ? [{ soort: 'netwerk', id: netwerk }] : [],
    ),
  ],
})
