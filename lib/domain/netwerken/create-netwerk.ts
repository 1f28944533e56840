import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema, vindplaatsenSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canEditNetwerken } from './policy'
import { netwerkVelden } from './schema'

/** Adds a netwerk: from then on it is in every choice, count and promise. Throws RefusedError when the name is taken. */
export const createNetwerk = defineCommand({
  name: 'netwerk.create',
  input: z.object({
    ...netwerkVelden,
    slug: slugSchema.optional(),
    vindplaatsen: vindplaatsenSchema.default([]),
  }),
  load: nothing,
  authorize: canEditNetwerken,
  run: async ({ db, actor, input }) => {
    const slug = input.slug ?? maakSlug(input.korteNaam)
    const ref = `netwerk/${slug}`
    const { count } = await db.netwerk.createMany({ data: [{ ...input, slug, ref }], skipDuplicates: true })
    if (count === 0) throw new RefusedError('Er is al een netwerk met deze korte naam. Kies een andere.', ref)
    const { id } = await db.netwerk.findUniqueOrThrow({ where: { ref }, select: { id: true } })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud: { ...input, slug } })
    return { id, ref, slug }
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'netwerk', id }),
})
