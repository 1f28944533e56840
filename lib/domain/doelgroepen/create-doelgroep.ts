import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canEditDoelgroepen } from './policy'
import { doelgroepSchema } from './schema'

/** Adds a doelgroep. Out: id, ref and slug. Throws RefusedError when the name is taken. */
export const createDoelgroep = defineCommand({
  name: 'doelgroep.create',
  input: z.object({ ...doelgroepSchema, slug: slugSchema.optional() }),
  load: nothing,
  authorize: canEditDoelgroepen,
  run: async ({ db, actor, input }) => {
    const slug = input.slug ?? maakSlug(input.titel)
    const ref = `doelgroep/${slug}`
    const bestaat = await db.doelgroep.findFirst({ where: { OR: [{ slug }, { ref }] }, select: { id: true } })
    if (bestaat) throw new RefusedError('Deze doelgroep bestaat al. Kies een andere naam.', ref)
    const inhoud = { ...input, slug }
    const doelgroep = await db.doelgroep.create({
      data: { ...inhoud, ref },
      select: { id: true, ref: true, slug: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud })
    return doelgroep
  },
  item: (_subject, { ref }) => ref,
  reindexes: (_subject, { id }) => ({ soort: 'doelgroep', id }),
})
