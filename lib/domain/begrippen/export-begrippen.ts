import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { STATUS_LABELS } from '../publicatie/labels'
import { defineLijstexport } from '../publicatie/lijstexport'
import { begripfilterSchema, begripWaar, leesBegrippen } from './begriplijst'

type Begrip = Awaited<ReturnType<typeof leesBegrippen>>[number]

/** The woordenlijst as a CSV file; it names nobody. */
export const exportBegrippen = defineLijstexport({
  name: 'begrip.export',
  bestand: 'begrippen',
  input: z.object(begripfilterSchema),
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  kolommen: {
    Begrip: ({ titel }: Begrip) => titel,
    Uitleg: ({ uitleg }) => uitleg,
    'Ook bekend als': ({ ookBekendAls }) => ookBekendAls.join(', '),
    Status: ({ status }) => STATUS_LABELS[status],
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: await db.begrip.count({ where: begripWaar(filter) }),
    rijen: await leesBegrippen(db, filter, { skip: 0, take: hoogstens }),
  }),
})
