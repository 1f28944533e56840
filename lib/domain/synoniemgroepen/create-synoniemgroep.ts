import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canWriteSynoniemgroep } from './policy'
import { synoniemgroepVelden } from './schema'
import { eisVerwijzing } from './verwijzing'

/** Adds a group of words that mean the same. Out: id, ref and slug. */
export const createSynoniemgroep = defineCommand({
  name: 'synoniemgroep.create',
  input: z.object({ ...synoniemgroepVelden, actief: z.boolean().default(true), slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteSynoniemgroep,
  run: async ({ db, actor, input }) => {
    const { termen, verwijstNaar, eenrichting, actief } = input
    // The pilot content is checked as a whole, and is loaded in an order of its own.
    if (!isJob(actor)) await eisVerwijzing(db, verwijstNaar)
    const slug = input.slug ?? maakSlug(termen[0] ?? '')
    const bestaat = await db.synoniemgroep.findUnique({ where: { slug }, select: { id: true } })
    if (bestaat)
      throw new RefusedError(`Er is al een groep die met "${termen[0]}" begint. Voeg de woorden daar toe.`)
    const inhoud = { termen, verwijstNaar, eenrichting, actief }
    const ref = `synoniem/${slug}`
    const groep = await db.synoniemgroep.create({
      data: { ...inhoud, slug, ref },
      select: { id: true, ref: true, slug: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud })
    return groep
  },
  item: (_subject, { ref }) => ref,
})
