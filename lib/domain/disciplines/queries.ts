import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canWriteDiscipline } from './policy'

export type DisciplineKeuze = { id: string; slug: string; naam: string }

/** The disciplines in use, for filters and choices. No secrets: everybody may know them. */
export const listDisciplines = defineQuery({
  name: 'discipline.list',
  input: z.object({}),
  authorize: everyone,
  run: ({ db }): Promise<DisciplineKeuze[]> =>
    db.discipline.findMany({
      where: { actief: true },
      orderBy: { naam: 'asc' },
      select: { id: true, slug: true, naam: true },
    }),
})

const selectBeheer = {
  id: true,
  ref: true,
  slug: true,
  versie: true,
  naam: true,
  gebruikelijkNiveau: true,
  actief: true,
} as const

/** All of them, out of use too, for the redactie. */
export const listDisciplinesVoorBeheer = defineQuery({
  name: 'discipline.listVoorBeheer',
  input: z.object({}),
  authorize: canWriteDiscipline,
  run: ({ db }) => db.discipline.findMany({ orderBy: { naam: 'asc' }, select: selectBeheer }),
})

/** One discipline to change, by its slug; null when it does not exist. */
export const findDiscipline = defineQuery({
  name: 'discipline.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteDiscipline,
  run: ({ db, input }) => db.discipline.findUnique({ where: { slug: input.slug }, select: selectBeheer }),
})
