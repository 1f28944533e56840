import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canWriteWerkvorm } from './policy'

const selectBeheer = {
  id: true,
  ref: true,
  slug: true,
  versie: true,
  naam: true,
  uitleg: true,
  sterkePunten: true,
  letOp: true,
  voorkeurRang: true,
  herkomst: true,
  actief: true,
} as const

/** All of them, out of use too, for the redactie. */
export const listWerkvormenVoorBeheer = defineQuery({
  name: 'werkvorm.listVoorBeheer',
  input: z.object({}),
  authorize: canWriteWerkvorm,
  run: ({ db }) =>
    db.werkvorm.findMany({
      orderBy: [{ voorkeurRang: { sort: 'asc', nulls: 'last' } }, { naam: 'asc' }],
      select: selectBeheer,
    }),
})

/** One werkvorm to change, by its slug; null when it does not exist. */
export const findWerkvorm = defineQuery({
  name: 'werkvorm.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteWerkvorm,
  run: ({ db, input }) => db.werkvorm.findUnique({ where: { slug: input.slug }, select: selectBeheer }),
})
