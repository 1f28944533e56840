import 'server-only'
import { z } from '@/lib/kernel/zod'
import { dagVan } from '../publicatie/controle'
import { defineLijstexport } from '../publicatie/lijstexport'
import { STAND_LABELS } from './labels'
import { leesWeblinks, linkfilterSchema, telWeblinks } from './linklijst'
import { canKeepWeblinks } from './policy'

type Link = Awaited<ReturnType<typeof leesWeblinks>>[number]

/** The links as a CSV file; it names nobody. */
export const exportWeblinks = defineLijstexport({
  name: 'weblink.export',
  bestand: 'links',
  input: z.object(linkfilterSchema),
  authorize: canKeepWeblinks,
  raad: 'Kies een stand of zoek op een website, en download dan opnieuw.',
  kolommen: {
    Link: ({ url }: Link) => url,
    Titel: ({ titel }) => titel,
    Stand: ({ stand }) => STAND_LABELS[stand],
    Sinds: ({ standSinds }) => dagVan(standSinds),
    Reden: ({ reden }) => reden,
    'Leidt nu naar': ({ naarUrl }) => naarUrl,
    'Staat in': ({ gebruik }) => gebruik.map(({ titel }) => titel).join(', '),
    Bekeken: ({ bezochtOp }) => bezochtOp && dagVan(bezochtOp),
  },
  lees: async ({ db, filter, hoogstens }) => ({
    totaal: (await telWeblinks(db, filter)).totaal,
    rijen: await leesWeblinks(db, filter, { skip: 0, take: hoogstens }),
  }),
})
