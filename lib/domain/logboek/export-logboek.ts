import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { requirePasBevestigd } from '../gebruikers/policy'
import { dagVan } from '../publicatie/controle'
import { csvbestand } from '../publicatie/csvbestand'
import { naarLokaal } from '../publicatie/lokaletijd'
import { detailsInWoorden, RESULTAAT_LABELS } from './labels'
import { leesLogboekregels, logboekfilterSchema, logboekWaar } from './logboekregel'
import { canReadLogboek } from './policy'

/** More is a job for who keeps the database; a year of a busy portal fits. */
const MEESTE_REGELS = 20_000
const KOLOMMEN = ['Wanneer', 'Wie', 'Handeling', 'Waarop', 'Resultaat', 'Bijzonderheden']

/**
 * The logboek, filtered and in order as on the screen, as a CSV file; times are Dutch wall time. It asks the password
 * first and stands in the logboek itself. Throws RefusedError without that, and for more lines than fit in one file.
 */
export const exportLogboek = defineCommand({
  name: 'logboek.export',
  input: logboekfilterSchema,
  load: nothing,
  authorize: canReadLogboek,
  run: async ({ db, actor, input, now, note }) => {
    requirePasBevestigd(actor, now)
    const aantal = await db.logboekregel.count({ where: logboekWaar(input) })
    if (aantal > MEESTE_REGELS)
      throw new RefusedError(
        `Dit zijn ${aantal} regels. In één bestand passen er ${MEESTE_REGELS}: kies een kortere periode.`,
      )
    const regels = await leesLogboekregels(db, input, { skip: 0, take: MEESTE_REGELS })
    note({ aantal: regels.length })
    const rijen = regels.map(({ op, actor: wie, handeling, item, resultaat, details }) => [
      naarLokaal(op).replace('T', ' '),
      wie,
      handeling,
      item ?? '',
      RESULTAAT_LABELS[resultaat],
      detailsInWoorden(details),
    ])
    return { bestandsnaam: `logboek-${dagVan(now)}.csv`, csv: csvbestand(KOLOMMEN, rijen) }
  },
})
