import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { dagVan } from '../publicatie/controle'
import { csvbestand, MEESTE_RIJEN } from '../publicatie/csvbestand'
import { KEUZE_LABELS } from './labels'
import { canSamenvoegen } from './policy'
import { keuzeSoortSchema } from './schema'

const MEESTE_KOLOMMEN = 20
const veld = z.string().max(10_000)

/**
 * A list to choose from as a CSV file: what its page shows, row by row, because those lists are short and whole on one
 * page. It names nobody. For who keeps the list; it stands in the logboek.
 */
export const exportKeuzelijst = defineCommand({
  name: 'keuzelijst.export',
  input: z.object({
    soort: keuzeSoortSchema,
    kolommen: z.array(veld).max(MEESTE_KOLOMMEN),
    regels: z.array(z.array(veld).max(MEESTE_KOLOMMEN)).max(MEESTE_RIJEN),
  }),
  load: nothing,
  authorize: (actor, _, { soort }) => canSamenvoegen(actor, soort),
  run: async ({ input: { soort, kolommen, regels }, now, note }) => {
    note({ soort, aantal: regels.length })
    return {
      bestandsnaam: `${KEUZE_LABELS[soort].meer.replaceAll(' ', '-')}-${dagVan(now)}.csv`,
      csv: csvbestand(kolommen, regels),
    }
  },
})
