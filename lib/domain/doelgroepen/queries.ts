import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canEditDoelgroepen } from './policy'

type DoelgroepKeuze = { id: string; slug: string; titel: string; icoon: string }

/** The doelgroepen in use, in their order: for filters, choices and the overview. No secrets: everybody may know them. */
export const listDoelgroepen = defineQuery({
  name: 'doelgroep.list',
  input: z.object({}),
  authorize: everyone,
  run: ({ db }): Promise<DoelgroepKeuze[]> =>
    db.doelgroep.findMany({
      where: { actief: true },
      orderBy: [{ volgorde: 'asc' }, { titel: 'asc' }],
      select: { id: true, slug: true, titel: true, icoon: true },
    }),
})

const selectBeheer = {
  id: true,
  ref: true,
  slug: true,
  titel: true,
  omschrijving: true,
  synoniemen: true,
  icoon: true,
  pilot: true,
  volgorde: true,
  actief: true,
  versie: true,
} as const

/** Every doelgroep, out of use too, for the redactie. */
export const listDoelgroepenVoorBeheer = defineQuery({
  name: 'doelgroep.listVoorBeheer',
  input: z.object({}),
  authorize: canEditDoelgroepen,
  run: ({ db }) =>
    db.doelgroep.findMany({ orderBy: [{ volgorde: 'asc' }, { titel: 'asc' }], select: selectBeheer }),
})
