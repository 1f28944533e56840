import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/**
 * A doelgroep leads to its place on the overview of themadossiers; the dossier has a document of its own.
 * Only names and words, so readable by everybody who signed in.
 */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const doelgroep = await db.doelgroep.findUnique({
    where: { id },
    select: {
      ref: true,
      slug: true,
      titel: true,
      omschrijving: true,
      synoniemen: true,
      actief: true,
      updatedAt: true,
    },
  })
  if (!doelgroep?.actief) return []
  const { ref, slug, titel, omschrijving, synoniemen, updatedAt } = doelgroep
  return [
    {
      ref,
      soort: 'doelgroep',
      titel,
      kort: synoniemen.join(', '),
      tekst: omschrijving,
      url: `/themadossiers#${slug}`,
      doelgroepen: [slug],
      netwerken: [],
      zichtbaarheid: 'LEDEN',
      bijgewerkt: updatedAt,
      gewicht: 1,
    },
  ]
}
