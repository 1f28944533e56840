import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { STATUS_LABELS } from '../publicatie/labels'
import { defineLijstexport } from '../publicatie/lijstexport'
import { PRIORITEIT_LABELS, STAND_LABELS } from './labels'
import { leesKennisvragen, vraagfilterSchema, vraagWaar } from './vragenlijst'

type Kennisvraag = Awaited<ReturnType<typeof leesKennisvragen>>[number]

/** The kennisvragen as a CSV file; it names nobody. */
export const exportKennisvragen = defineLijstexport({
  name: 'kennisvraag.export',
  bestand: 'kennisvragen',
  input: z.object(vraagfilterSchema),
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  kolommen: {
    Vraag: ({ titel }: Kennisvraag) => titel,
    'Waarom deze vraag telt': ({ waarom }) => waarom,
    Prioriteit: ({ prioriteit }) => PRIORITEIT_LABELS[prioriteit],
    'Hoe staat het ervoor': ({ stand }) => STAND_LABELS[stand],
    Status: ({ status }) => STATUS_LABELS[status],
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: await db.kennisvraag.count({ where: vraagWaar(filter) }),
    rijen: await leesKennisvragen(db, filter, { skip: 0, take: hoogstens }),
  }),
})
