import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { dagVan } from '../publicatie/controle'
import { csvbestand, MEESTE_RIJEN, slotregel } from '../publicatie/csvbestand'
import { STAND_LABELS } from './labels'
import { leesWeblinks, linkfilterSchema, telWeblinks } from './linklijst'
import { canKeepWeblinks } from './policy'

const RAAD = 'Kies een stand of zoek op een website, en download dan opnieuw.'
const KOLOMMEN = ['Link', 'Titel', 'Stand', 'Sinds', 'Reden', 'Leidt nu naar', 'Staat in', 'Bekeken']

/**
 * The links, filtered and in order as on the screen, as a CSV file; it names nobody. It stands in the logboek. A file
 * that does not hold them all says so.
 */
export const exportWeblinks = defineCommand({
  name: 'weblink.export',
  input: z.object(linkfilterSchema),
  load: nothing,
  authorize: canKeepWeblinks,
  run: async ({ db, input, now, note }) => {
    const { totaal } = await telWeblinks(db, input)
    const links = await leesWeblinks(db, input, { skip: 0, take: MEESTE_RIJEN })
    note({ aantal: links.length, totaal })
    const rijen = links.map(({ url, titel, stand, standSinds, reden, naarUrl, gebruik, bezochtOp }) => [
      url,
      titel ?? '',
      STAND_LABELS[stand],
      dagVan(standSinds),
      reden ?? '',
      naarUrl ?? '',
      gebruik.map((plek) => plek.titel).join(', '),
      bezochtOp ? dagVan(bezochtOp) : '',
    ])
    return {
      bestandsnaam: `links-${dagVan(now)}.csv`,
      csv: csvbestand(KOLOMMEN, [...rijen, ...slotregel(rijen.length, totaal, RAAD)]),
    }
  },
})
