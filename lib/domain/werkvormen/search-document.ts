import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/** A werkvorm leads to the scholingen that are given that way. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const werkvorm = await db.werkvorm.findUnique({
    where: { id },
    select: {
      ref: true,
      slug: true,
      naam: true,
      uitleg: true,
      sterkePunten: true,
      letOp: true,
      actief: true,
      updatedAt: true,
    },
  })
  if (!werkvorm?.actief) return []
  const { ref, slug, naam, uitleg, sterkePunten, letOp, updatedAt } = werkvorm
  return [
    {
      ref,
      soort: 'werkvorm',
      titel: naam,
      kort: 'Werkvorm voor een scholing',
      tekst: [uitleg, sterkePunten, letOp].filter(Boolean).join(' '),
      url: `/scholingsagenda?werkvorm=${slug}`,
      doelgroepen: [],
      netwerken: [],
      zichtbaarheid: 'LEDEN',
      bijgewerkt: updatedAt,
      gewicht: 1,
    },
  ]
}
