import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canWriteSynoniemgroep } from './policy'

const selectBeheer = {
  id: true,
  ref: true,
  slug: true,
  versie: true,
  termen: true,
  verwijstNaar: true,
  eenrichting: true,
  actief: true,
} as const

/** All groups of words that mean the same, out of use too. */
export const listSynoniemgroepenVoorBeheer = defineQuery({
  name: 'synoniemgroep.listVoorBeheer',
  input: z.object({}),
  authorize: canWriteSynoniemgroep,
  run: ({ db }) => db.synoniemgroep.findMany({ orderBy: { slug: 'asc' }, select: selectBeheer }),
})

/** One group to change, by its slug; null when it does not exist. */
export const findSynoniemgroep = defineQuery({
  name: 'synoniemgroep.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteSynoniemgroep,
  run: ({ db, input }) => db.synoniemgroep.findUnique({ where: { slug: input.slug }, select: selectBeheer }),
})
