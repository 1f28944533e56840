import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { defineControleantwoord } from '../publicatie/controleantwoord'
import { alsGetoond } from '../publicatie/veranderd'
import { alsGetoondeFeiten, selectControlelijn, watVeranderdeAanLijn } from './controleblad'

/** The answer to "Klopt deze lijn nog?". Who says so has looked, so the line no longer counts as unchecked. */
export const confirmControle = defineControleantwoord({
  name: 'consultatielijn.confirmControle',
  soort: 'CONSULTATIELIJN',
  load: (db, id) =>
    db.consultatielijn.findUnique({
      where: { id },
      relationLoadStrategy: 'join',
      select: selectControlelijn,
    }),
  getoond: async (db, actor, lijn, periode) => {
    await eisZoalsGezien(db, lijn.id, periode.tot)
    return [...alsGetoondeFeiten(lijn), ...alsGetoond(await watVeranderdeAanLijn(db, actor, lijn, periode))]
  },
  bevestig: (db, id) => db.consultatielijn.update({ where: { id }, data: { geverifieerd: true } }),
})

// A number that somebody changed meanwhile was not looked at. The row of the line is locked here, so it stays as it is.
async function eisZoalsGezien(db: Db, id: string, gezienTot: Date): Promise<void> {
  const { updatedAt } = await db.publicatie.findUniqueOrThrow({ where: { id }, select: { updatedAt: true } })
  if (updatedAt > gezienTot)
    throw new RefusedError(
      'Iemand veranderde deze lijn net. Laad de pagina opnieuw, kijk wat er nu staat en kies dan nog eens.',
    )
}
