import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canWriteWerkvorm } from './policy'
import { werkvormVelden } from './schema'

/** Adds a werkvorm. Out: id, ref and slug. Throws RefusedError when it exists already. */
export const createWerkvorm = defineCommand({
  name: 'werkvorm.create',
  input: z.object({ ...werkvormVelden, actief: z.boolean().default(true), slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteWerkvorm,
  run: async ({ db, actor, input }) => {
    const { naam, uitleg, sterkePunten, letOp, voorkeurRang, herkomst, actief } = input
    const slug = input.slug ?? maakSlug(input.naam)
    const bestaat = await db.werkvorm.findUnique({ where: { slug }, select: { naam: true } })
    if (bestaat) throw new RefusedError(`Er is al een werkvorm "${bestaat.naam}". Kies een andere naam.`)
    const inhoud = { naam, uitleg, sterkePunten, letOp, voorkeurRang, herkomst, actief }
    const ref = `werkvorm/${slug}`
    const gemaakt = await db.werkvorm.create({
      data: { ...inhoud, slug, ref },
      select: { id: true, ref: true, slug: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud })
    return gemaakt
  },
  reindexes: (_subject, { id }) => ({ soort: 'werkvorm', id }),
  item: (_subject, { ref }) => ref,
})
