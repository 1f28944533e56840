import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canWriteDomein } from './policy'

export type DomeinKeuze = { id: string; slug: string; nummer: number; naam: string }

/** The domains of the kwaliteitskader in use, for filters and choices. No secrets: everybody may know them. */
export const listDomeinen = defineQuery({
  name: 'domein.list',
  input: z.object({}),
  authorize: everyone,
  run: ({ db }): Promise<DomeinKeuze[]> =>
    db.domein.findMany({
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
  vindplaatsen: true,
  geverifieerd: true,
  opmerking: true,
  actief: true,
} as const

/** All of them, out of use too, for the redactie. */
export const listDomeinenVoorBeheer = defineQuery({
  name: 'domein.listVoorBeheer',
  input: z.object({}),
  authorize: canWriteDomein,
  run: ({ db }) => db.domein.findMany({ orderBy: { nummer: 'asc' }, select: selectBeheer }),
})

/** One domein to change, by its slug; null when it does not exist. */
export const findDomein = defineQuery({
  name: 'domein.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteDomein,
  run: ({ db, input }) => db.domein.findUnique({ where: { slug: input.slug }, select: selectBeheer }),
})
