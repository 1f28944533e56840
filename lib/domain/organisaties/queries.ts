import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { leesOrganisaties, organisatiefilterSchema, organisatieWaar } from './organisatielijst'
import { canEditOrganisaties } from './policy'

/** Organisaties by name, for choices in forms of redactie and beheer. */
export const listOrganisaties = defineQuery({
  name: 'organisatie.list',
  input: z.object({}),
  authorize: canEditOrganisaties,
  run: ({ db }) =>
    db.organisatie.findMany({
      orderBy: { naam: 'asc' },
      relationLoadStrategy: 'join',
      select: { id: true, naam: true, gemeente: true },
    }),
})

/** The organisaties for redactie and beheer, out of use too, a page at a time. */
export const listOrganisatiesVoorBeheer = defineQuery({
  name: 'organisatie.listVoorBeheer',
  input: z.object({ ...organisatiefilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canEditOrganisaties,
  run: async ({ db, input: { pagina: gevraagd, ...filter } }) => {
    const totaal = await db.organisatie.count({ where: organisatieWaar(filter) })
    const { skip, take, ...pagina } = rondPaginaAf(gevraagd, totaal)
    return { ...pagina, filter, totaal, items: await leesOrganisaties(db, filter, { skip, take }) }
  },
})

/** One organisatie to change; null when it does not exist. */
export const findOrganisatie = defineQuery({
  name: 'organisatie.find',
  input: z.object({ id: z.uuid() }),
  authorize: canEditOrganisaties,
  run: ({ db, input }) =>
    db.organisatie.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        slug: true,
        naam: true,
        soort: true,
        gemeente: true,
        netwerkId: true,
        website: true,
        telefoon: true,
        geverifieerd: true,
        opmerking: true,
        actief: true,
        versie: true,
      },
    }),
})
