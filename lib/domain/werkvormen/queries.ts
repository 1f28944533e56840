import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canWriteWerkvorm } from './policy'

export type WerkvormKeuze = { id: string; slug: string; naam: string }

/** The werkvormen in use, for filters and choices. No secrets: everybody may know them. */
export const listWerkvormen = defineQuery({
  name: 'werkvorm.list',
  input: z.object({}),
  authorize: everyone,
  run: ({ db }): Promise<WerkvormKeuze[]> =>
    db.werkvorm.findMany({
      where: { actief: true },
      orderBy: [{ voorkeurRang: { sort: 'asc', nulls: 'last' } }, { naam: 'asc' }],
      select: { id: true, slug: true, naam: true },
    }),
})

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
