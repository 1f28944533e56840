import 'server-only'
import { z } from '@/lib/kernel/zod'
import { alsDag } from '../publicatie/controle'
import { defineLijstexport } from '../publicatie/lijstexport'
import { gatfilterSchema, leesGaten } from './gatenlijst'
import { canKeepZoekgaten } from './policy'

type Gat = Awaited<ReturnType<typeof leesGaten>>['rijen'][number]

/** What people did not find as a CSV file; nowhere stands who asked. */
export const exportZoekgaten = defineLijstexport({
  name: 'zoekgat.export',
  bestand: 'niet-gevonden',
  input: z.object(gatfilterSchema),
  authorize: canKeepZoekgaten,
  raad: 'De andere staan op de pagina Niet gevonden.',
  kolommen: {
    Zoekvraag: ({ vraag }: Gat) => vraag,
    'Niets gevonden': ({ zonderResultaat }) => String(zonderResultaat),
    'Gevonden, niet geopend': ({ geklikt, getoond }) => String(geklikt === 0 ? getoond : 0),
    'Iets gemist': ({ gemist }) => String(gemist),
    'Laatst in de week van': ({ laatsteWeek }) => alsDag(laatsteWeek),
  },
  lees: ({ db, filter, now, hoogstens }) => leesGaten(db, filter, { skip: 0, take: hoogstens, now }),
})
