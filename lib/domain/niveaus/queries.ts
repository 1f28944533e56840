import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canWriteNiveau } from './policy'

export type NiveauKeuze = { id: string; slug: string; nummer: number; naam: string }

/** The niveaus in use, for filters and choices. No secrets: everybody may know them. */
export const listNiveaus = defineQuery({
  name: 'niveau.list',
  input: z.object({}),
  authorize: everyone,
  run: ({ db }): Promise<NiveauKeuze[]> =>
    db.niveau.findMany({
      where: { actief: true },
      orderBy: { nummer: 'asc' },
      select: { id: true, slug: true, nummer: true, naam: true },
    }),
})

const selectBeheer = {
  id: true,
  ref: true,
  slug: true,
  versie: true,
  nummer: true,
  naam: true,
  uitleg: true,
  opmerking: true,
  actief: true,
} as const

/** All of them, out of use too, for the redactie. */
export const listNiveausVoorBeheer = defineQuery({
  name: 'niveau.listVoorBeheer',
  input: z.object({}),
  authorize: canWriteNiveau,
  run: ({ db }) => db.niveau.findMany({ orderBy: { nummer: 'asc' }, select: selectBeheer }),
})

/** One niveau to change, by its slug; null when it does not exist. */
export const findNiveau = defineQuery({
  name: 'niveau.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteNiveau,
  run: ({ db, input }) => db.niveau.findUnique({ where: { slug: input.slug }, select: selectBeheer }),
})
