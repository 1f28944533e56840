import 'server-only'
import { bijlagetekst, selectBijlagetekst } from '../bijlagen/queries'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'
import { BRON_SOORT_LABELS } from './labels'

/** A bron has no page of its own: the hit leads to its place under a dossier that uses it, else to the bron itself. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const bron = await db.bron.findFirst({
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    select: {
      url: true,
      uitgever: true,
      soort: true,
      beschrijving: true,
      publicatie: {
        select: {
          ref: true,
          slug: true,
          titel: true,
          zichtbaarheid: true,
          updatedAt: true,
          bijlagen: selectBijlagetekst,
        },
      },
      doelgroepen: { select: { slug: true, titel: true } },
      themadossiers: {
        // A dossier that fewer people may read would be a dead end for the others.
        where: { publicatie: { status: 'GEPUBLICEERD', zichtbaarheid: { not: 'NETWERKCOORDINATOREN' } } },
        orderBy: { publicatie: { titel: 'asc' } },
        take: 1,
        select: { publicatie: { select: { slug: true } } },
      },
    },
  })
  if (!bron) return []
  const { publicatie, uitgever, soort, beschrijving, doelgroepen } = bron
  const dossier = bron.themadossiers[0]?.publicatie.slug
  return [
    {
      ref: publicatie.ref,
      soort: 'bron',
      titel: publicatie.titel,
      kort: `${BRON_SOORT_LABELS[soort]}, ${uitgever}`,
      tekst: [
        [beschrijving, ...doelgroepen.map(({ titel }) => titel)].join(' '),
        bijlagetekst(publicatie.bijlagen),
      ]
        .filter(Boolean)
        .join('\n'),
      url: dossier ? `/themadossiers/${dossier}#bron-${publicatie.slug}` : bron.url,
      doelgroepen: doelgroepen.map(({ slug }) => slug),
      netwerken: [],
      zichtbaarheid: publicatie.zichtbaarheid,
      bijgewerkt: publicatie.updatedAt,
      gewicht: 1,
    },
  ]
}
