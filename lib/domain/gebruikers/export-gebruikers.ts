import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { dagVan } from '../publicatie/controle'
import { csvbestand } from '../publicatie/csvbestand'
import { keuze } from '../publicatie/redactielijst'
import { lijstSchema, lijstVolgorde, lijstWhere, naarRegel, selectLijst } from './gebruikerslijst'
import { ROLLEN, rolNamen, STAND_LABELS, STANDEN } from './labels'
import { canManageGebruikers, requirePasBevestigd } from './policy'

const MEESTE = 20_000
const KOLOMMEN = ['Naam', 'E-mailadres', 'Rollen', 'Netwerk', 'Account', 'Laatst aangemeld']

/**
 * The accounts, filtered and in order as on the screen, as a CSV file. It names people, so it asks the password first and
 * stands in the logboek. Throws RefusedError without that, and for more accounts than fit in one file.
 */
export const exportGebruikers = defineCommand({
  name: 'gebruiker.export',
  input: z.object({
    ...lijstSchema.shape,
    // What stands in an address and means nothing counts as not given, as on the screen.
    rol: keuze(z.enum(ROLLEN)),
    stand: keuze(z.enum(STANDEN)),
  }),
  load: nothing,
  authorize: canManageGebruikers,
  run: async ({ db, actor, input, now, note }) => {
    requirePasBevestigd(actor, now)
    const where = lijstWhere(input)
    const aantal = await db.gebruiker.count({ where })
    if (aantal > MEESTE)
      throw new RefusedError(
        `Dit zijn ${aantal} gebruikers. In één bestand passen er ${MEESTE}: kies een filter.`,
      )
    const rijen = await db.gebruiker.findMany({
      where,
      orderBy: lijstVolgorde(input),
      relationLoadStrategy: 'join',
      select: selectLijst,
    })
    note({ aantal: rijen.length })
    return { bestandsnaam: `gebruikers-${dagVan(now)}.csv`, csv: csvbestand(KOLOMMEN, rijen.map(velden)) }
  },
})

function velden(rij: Parameters<typeof naarRegel>[0]): string[] {
  const { naam, email, rollen, netwerk, stand, laatstGezienOp } = naarRegel(rij)
  return [
    naam,
    email,
    rolNamen(rollen),
    netwerk ?? '',
    STAND_LABELS[stand],
    laatstGezienOp ? dagVan(laatstGezienOp) : '',
  ]
}
