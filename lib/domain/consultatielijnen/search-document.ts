import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/** A line is found by its name, by whom it is for and by the question one calls it with. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const lijn = await db.consultatielijn.findFirst({
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    include: { publicatie: true, netwerken: true, doelgroepen: true },
  })
  if (!lijn) return []
  const {
    publicatie,
    voorWie,
    voorWelkeVraag,
    hoe,
    telefoon,
    bereikbaarheid,
    gebied,
    netwerken,
    doelgroepen,
  } = lijn
  return [
    {
      ref: publicatie.ref,
      soort: 'consultatie',
      titel: publicatie.titel,
      kort: `${voorWelkeVraag} Bellen, consultatie, telefoonnummer. ${telefoon ?? ''}`,
      tekst: [voorWie, hoe, bereikbaarheid, gebied, ...doelgroepen.map(({ titel }) => titel)]
        .filter(Boolean)
        .join(' '),
      url: `/consultatielijnen#${publicatie.slug}`,
      doelgroepen: doelgroepen.map(({ slug }) => slug),
      netwerken: netwerken.map(({ slug }) => slug),
      zichtbaarheid: publicatie.zichtbaarheid,
      bijgewerkt: publicatie.updatedAt,
      gewicht: 1.1,
    },
  ]
}
