import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'

/** A kennisvraag leads to its place on the kennisagenda. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const kennisvraag = await db.kennisvraag.findFirst({
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    select: {
      waarom: true,
      herkomst: true,
      eigenaarRol: true,
      publicatie: { select: { ref: true, slug: true, titel: true, zichtbaarheid: true, updatedAt: true } },
      doelgroepen: { select: { slug: true, titel: true } },
    },
  })
  if (!kennisvraag) return []
  const { waarom, herkomst, eigenaarRol, doelgroepen } = kennisvraag
  const { ref, slug, titel, zichtbaarheid, updatedAt } = kennisvraag.publicatie
  return [
    {
      ref,
      soort: 'kennisvraag',
      titel,
      kort: doelgroepen.map((doelgroep) => doelgroep.titel).join(', '),
      tekst: [waarom, herkomst, eigenaarRol].filter(Boolean).join(' '),
      url: `/kennisagenda#${slug}`,
      doelgroepen: doelgroepen.map((doelgroep) => doelgroep.slug),
      netwerken: [],
      zichtbaarheid,
      bijgewerkt: updatedAt,
      gewicht: 0.8,
    },
  ]
}
