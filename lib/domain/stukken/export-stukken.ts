import 'server-only'
import { z } from '@/lib/kernel/zod'
import { requirePasBevestigd } from '../gebruikers/policy'
import { dagVan } from '../publicatie/controle'
import { SOORT_LABELS, STATUS_LABELS, ZICHTBAARHEID_LABELS } from '../publicatie/labels'
import { defineLijstexport } from '../publicatie/lijstexport'
import { canKeepStukken } from './policy'
import { leesStukken, type Stuk, stukfilterSchema, telStukken } from './stukkenlijst'

/** All dossiers, stories, scholingen and nieuwsberichten as a CSV file. It names people, so it asks the password first. */
export const exportStukken = defineLijstexport({
  name: 'stuk.export',
  bestand: 'stukken',
  input: z.object(stukfilterSchema),
  authorize: canKeepStukken,
  vooraf: requirePasBevestigd,
  kolommen: {
    Titel: ({ titel }: Stuk) => titel,
    Soort: ({ soort }) => SOORT_LABELS[soort],
    Status: ({ status }) => STATUS_LABELS[status],
    'Wie het lezen': ({ zichtbaarheid }) => ZICHTBAARHEID_LABELS[zichtbaarheid],
    Netwerk: ({ netwerk }) => netwerk,
    Doelgroepen: ({ doelgroepen }) => doelgroepen,
    'Verantwoordelijke of auteur': ({ wie }) => wie,
    'Laatst gewijzigd': ({ gewijzigd }) => dagVan(gewijzigd),
    'Volgende controle': ({ controle }) => controle,
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: await telStukken(db, filter),
    rijen: await leesStukken(db, filter, { skip: 0, take: hoogstens }),
  }),
})
