import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
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
      select: {
        id: true,
        slug: true,
        naam: true,
        soort: true,
        gemeente: true,
        actief: true,
        geverifieerd: true,
        netwerk: { select: { korteNaam: true } },
      },
    }),
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
