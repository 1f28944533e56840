import 'server-only'
import { hasRol } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { dagVan } from '../publicatie/controle'
import { csvbestand, MEESTE_RIJEN, slotregel } from '../publicatie/csvbestand'
import { STATUS_LABELS } from '../publicatie/labels'
import { bronfilterSchema, bronWaar, leesBronnen } from './bronlijst'
import { BRON_SOORT_LABELS } from './labels'

const RAAD = 'Kies een filter en download dan opnieuw.'
const KOLOMMEN = ['Titel', 'Uitgever', 'Soort', 'Link', 'Status', 'Gelezen', 'Link gecontroleerd op']

/**
 * The bronnen, filtered and in order as on the screen, as a CSV file; it names nobody. It stands in the logboek. A file
 * that does not hold them all says so.
 */
export const exportBronnen = defineCommand({
  name: 'bron.export',
  input: z.object(bronfilterSchema),
  load: nothing,
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  run: async ({ db, input, now, note }) => {
    const totaal = await db.bron.count({ where: bronWaar(input) })
    const bronnen = await leesBronnen(db, input, { skip: 0, take: MEESTE_RIJEN })
    note({ aantal: bronnen.length, totaal })
    const rijen = bronnen.map(
      ({ titel, uitgever, soort, url, status, geverifieerd, laatstGecontroleerdOp }) => [
        titel,
        uitgever,
        BRON_SOORT_LABELS[soort],
        url,
        STATUS_LABELS[status],
        geverifieerd ? 'ja' : 'nee',
        laatstGecontroleerdOp ? dagVan(laatstGecontroleerdOp) : '',
      ],
    )
    return {
      bestandsnaam: `bronnen-${dagVan(now)}.csv`,
      csv: csvbestand(KOLOMMEN, [...rijen, ...slotregel(rijen.length, totaal, RAAD)]),
    }
  },
  // Nothing changes.
  reindexes: () => null,
})
