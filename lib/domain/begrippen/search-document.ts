import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/** A begrip leads to its place in the woordenlijst. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const begrip = await db.begrip.findFirst({
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    select: {
      uitleg: true,
      ookBekendAls: true,
      publicatie: { select: { ref: true, slug: true, titel: true, zichtbaarheid: true, updatedAt: true } },
    },
  })
  if (!begrip) return []
  const { ref, slug, titel, zichtbaarheid, updatedAt } = begrip.publicatie
  return [
    {
      ref,
      soort: 'begrip',
      titel,
      kort: begrip.ookBekendAls.join(', '),
      tekst: begrip.uitleg,
      url: `/begrippen#${slug}`,
      doelgroepen: [],
      netwerken: [],
      zichtbaarheid,
      bijgewerkt: updatedAt,
      gewicht: 1.2,
    },
  ]
}
