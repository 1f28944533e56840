import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { requirePasBevestigd } from '../gebruikers/policy'
import { STATUS_LABELS } from '../publicatie/labels'
import { defineLijstexport } from '../publicatie/lijstexport'
import { leesLijnen, lijnfilterSchema, lijnWaar } from './lijnenlijst'

type Lijn = Awaited<ReturnType<typeof leesLijnen>>[number]

/** The lines as a CSV file. It names who looks after them, so it asks the password first. */
export const exportConsultatielijnen = defineLijstexport({
  name: 'consultatielijn.export',
  bestand: 'consultatielijnen',
  input: z.object(lijnfilterSchema),
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  vooraf: requirePasBevestigd,
  kolommen: {
    Naam: ({ titel }: Lijn) => titel,
    Telefoon: ({ telefoon }) => telefoon,
    Bereikbaar: ({ bereikbaarheid }) => bereikbaarheid,
    Website: ({ website }) => website,
    Gebied: ({ gebied }) => gebied,
    Verantwoordelijke: ({ verantwoordelijke }) => verantwoordelijke,
    Status: ({ status }) => STATUS_LABELS[status],
    Nagekeken: ({ geverifieerd }) => (geverifieerd ? 'ja' : 'nee'),
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: await db.consultatielijn.count({ where: lijnWaar(filter) }),
    rijen: await leesLijnen(db, filter, { skip: 0, take: hoogstens }),
  }),
})
