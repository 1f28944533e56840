import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canWriteDiscipline } from './policy'
import { disciplineVelden } from './schema'

/** Adds a discipline. Out: id, ref and slug. Throws RefusedError when it exists already. */
export const createDiscipline = defineCommand({
  name: 'discipline.create',
  input: z.object({ ...disciplineVelden, actief: z.boolean().default(true), slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteDiscipline,
  run: async ({ db, actor, input }) => {
    const { naam, gebruikelijkNiveau, actief } = input
    const slug = input.slug ?? maakSlug(input.naam)
    const bestaat = await db.discipline.findUnique({ where: { slug }, select: { naam: true } })
    if (bestaat) throw new RefusedError(`Er is al een discipline "${bestaat.naam}". Kies een andere naam.`)
    const inhoud = { naam, gebruikelijkNiveau, actief }
    const ref = `discipline/${slug}`
    const gemaakt = await db.discipline.create({
      data: { ...inhoud, slug, ref },
      select: { id: true, ref: true, slug: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud })
    return gemaakt
  },
  item: (_subject, { ref }) => ref,
})
