import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/** A domein of the kwaliteitskader leads to the scholingen that belong to it. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const domein = await db.domein.findUnique({
    where: { id },
    select: { ref: true, slug: true, naam: true, uitleg: true, nummer: true, actief: true, updatedAt: true },
  })
  if (!domein?.actief) return []
  const { ref, slug, naam, uitleg, nummer, updatedAt } = domein
  return [
    {
      ref,
      soort: 'domein',
      titel: naam,
      kort: `Domein ${nummer} van het kwaliteitskader`,
      tekst: uitleg,
      url: `/scholingsagenda?domein=${slug}`,
      doelgroepen: [],
      netwerken: [],
      zichtbaarheid: 'LEDEN',
      bijgewerkt: updatedAt,
      gewicht: 1,
    },
  ]
}
