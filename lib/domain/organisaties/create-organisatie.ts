import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema, vindplaatsenSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canEditOrganisaties } from './policy'
import { organisatieVelden } from './schema'

/** Adds an organisatie. Out: id, ref, slug and netwerkId. Throws RefusedError when the name is taken or the netwerk is gone. */
export const createOrganisatie = defineCommand({
  name: 'organisatie.create',
  input: z.object({
    ...organisatieVelden,
    slug: slugSchema.optional(),
    vindplaatsen: vindplaatsenSchema.default([]),
  }),
  load: nothing,
  authorize: canEditOrganisaties,
  run: async ({ db, actor, input }) => {
    const slug = input.slug ?? maakSlug(input.naam)
    const ref = `organisatie/${slug}`
    await requireNetwerk(input.netwerkId, (id) => db.netwerk.count({ where: { id } }))
    const { count } = await db.organisatie.createMany({
      data: [{ ...input, slug, ref }],
      skipDuplicates: true,
    })
    if (count === 0)
      throw new RefusedError('Er is al een organisatie met deze naam. Kies een andere naam.', ref)
    const { id } = await db.organisatie.findUniqueOrThrow({ where: { ref }, select: { id: true } })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: { ...input, slug } })
    return { id, ref, slug, netwerkId: input.netwerkId }
  },
  item: (_subject, { ref }) => ref,
  // A netwerk is also found by its organisaties.
  reindexes: (_subject, { id, netwerkId }) => [
    { soort: 'organisatie', id },
    ...(netwerkId ? [{ soort: 'netwerk', id: netwerkId }] : []),
  ],
})

/** Throws RefusedError when the chosen netwerk does not exist (any more). */
export async function requireNetwerk(
  id: string | null,
  count: (id: string) => Promise<number>,
): Promise<void> {
  if (id !== null && (await count(id)) === 0)
    throw new RefusedError('Dit netwerk bestaat niet meer. Kies een ander netwerk.')
}
