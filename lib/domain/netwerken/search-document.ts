import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/** A netwerk is found by its names and its gemeenten, uncertain ones too: finding them is how they get confirmed. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const netwerk = await db.netwerk.findUnique({
    where: { id },
    select: {
      ref: true,
      slug: true,
      naam: true,
      korteNaam: true,
      gemeenten: true,
      contactrol: true,
      actief: true,
      updatedAt: true,
      organisaties: { where: { actief: true }, select: { naam: true } },
    },
  })
  if (!netwerk?.actief) return []
  const { ref, slug, naam, korteNaam, gemeenten, contactrol, organisaties, updatedAt } = netwerk
  return [
    {
      ref,
      soort: 'netwerk',
      titel: naam,
      kort: [korteNaam, ...gemeenten].join(', '),
      tekst: [contactrol, ...organisaties.map((organisatie) => organisatie.naam)].join(', '),
      url: `/netwerken/${slug}`,
      doelgroepen: [],
      netwerken: [slug],
      zichtbaarheid: 'LEDEN',
      bijgewerkt: updatedAt,
      gewicht: 1,
    },
  ]
}
