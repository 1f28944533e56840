import 'server-only'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'
import { ORGANISATIE_SOORT_LABELS } from './labels'

/** An organisatie is found by name, kind and place; it leads to its own lines on the page of its netwerk. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const organisatie = await db.organisatie.findUnique({
    where: { id },
    select: {
      ref: true,
      slug: true,
      naam: true,
      soort: true,
      gemeente: true,
      telefoon: true,
      actief: true,
      updatedAt: true,
      netwerk: { select: { slug: true, naam: true, korteNaam: true, actief: true } },
    },
  })
  if (!organisatie?.actief) return []
  const { ref, slug, naam, soort, gemeente, telefoon, netwerk, updatedAt } = organisatie
  return [
    {
      ref,
      soort: 'organisatie',
      titel: naam,
      kort: [ORGANISATIE_SOORT_LABELS[soort], gemeente].filter(Boolean).join(', '),
      tekst: [netwerk?.naam, netwerk?.korteNaam, telefoon].filter(Boolean).join(', '),
      url: netwerk?.actief ? `/netwerken/${netwerk.slug}#${slug}` : `/netwerken#${slug}`,
      doelgroepen: [],
      netwerken: netwerk ? [netwerk.slug] : [],
      zichtbaarheid: 'LEDEN',
      bijgewerkt: updatedAt,
      gewicht: 1,
    },
  ]
}
