import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { defineLijstexport } from '../publicatie/lijstexport'
import { ORGANISATIE_SOORT_LABELS, ORGANISATIESTAND_LABELS, organisatiestand } from './labels'
import { leesOrganisaties, organisatiefilterSchema, organisatieWaar } from './organisatielijst'

type Organisatie = Awaited<ReturnType<typeof leesOrganisaties>>[number]

/** The organisaties as a CSV file; it names nobody. */
export const exportOrganisaties = defineLijstexport({
  name: 'organisatie.export',
  bestand: 'organisaties',
  input: z.object(organisatiefilterSchema),
  authorize: (actor) => hasRol(actor, 'REDACTIE', 'BEHEER'),
  kolommen: {
    Organisatie: ({ naam }: Organisatie) => naam,
    Soort: ({ soort }) => ORGANISATIE_SOORT_LABELS[soort],
    Gemeente: ({ gemeente }) => gemeente,
    Netwerk: ({ netwerk }) => netwerk?.korteNaam ?? null,
    Telefoon: ({ telefoon }) => telefoon,
    Website: ({ website }) => website,
    Gegevens: (organisatie) => ORGANISATIESTAND_LABELS[organisatiestand(organisatie)],
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: await db.organisatie.count({ where: organisatieWaar(filter) }),
    rijen: await leesOrganisaties(db, filter, { skip: 0, take: hoogstens }),
  }),
})
