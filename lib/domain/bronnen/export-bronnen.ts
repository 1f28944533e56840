import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { dagVan } from '../publicatie/controle'
import { STATUS_LABELS } from '../publicatie/labels'
import { defineLijstexport } from '../publicatie/lijstexport'
import { bronfilterSchema, bronWaar, leesBronnen } from './bronlijst'
import { BRON_SOORT_LABELS } from './labels'

type Bron = Awaited<ReturnType<typeof leesBronnen>>[number]

/** The bronnen as a CSV file; it names nobody. */
export const exportBronnen = defineLijstexport({
  name: 'bron.export',
  bestand: 'bronnen',
  input: z.object(bronfilterSchema),
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  kolommen: {
    Titel: ({ titel }: Bron) => titel,
    Uitgever: ({ uitgever }) => uitgever,
    Soort: ({ soort }) => BRON_SOORT_LABELS[soort],
    Link: ({ url }) => url,
    Status: ({ status }) => STATUS_LABELS[status],
    Gelezen: ({ geverifieerd }) => (geverifieerd ? 'ja' : 'nee'),
    'Link gecontroleerd op': ({ laatstGecontroleerdOp: op }) => op && dagVan(op),
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: await db.bron.count({ where: bronWaar(filter) }),
    rijen: await leesBronnen(db, filter, { skip: 0, take: hoogstens }),
  }),
})
