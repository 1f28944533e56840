import 'server-only'
import { bijlagetekst, selectBijlagetekst } from '../bijlagen/queries'
import type { ZoekDocumenten } from '../publicatie/zoekbaar'
import { isTekstDoc } from '../teksten/leesschema'
import { plattetekst } from '../teksten/plattetekst'

/** News is found by its words, below what stays true. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const bericht = await db.nieuwsbericht.findFirst({
    where: { id, publicatie: { status: 'GEPUBLICEERD' } },
    relationLoadStrategy: 'join',
    select: {
      samenvatting: true,
      inhoud: true,
      datum: true,
      publicatie: {
        select: {
          ref: true,
          slug: true,
          titel: true,
          zichtbaarheid: true,
          netwerk: { select: { slug: true } },
          bijlagen: selectBijlagetekst,
        },
      },
      doelgroepen: { select: { slug: true, titel: true } },
    },
  })
  if (!bericht) return []
  const { publicatie, doelgroepen, inhoud } = bericht
  return [
    {
      ref: publicatie.ref,
      soort: 'nieuws',
      titel: publicatie.titel,
      kort: [bericht.samenvatting, ...doelgroepen.map(({ titel }) => titel)].join(' '),
      tekst: [isTekstDoc(inhoud) ? plattetekst(inhoud) : '', bijlagetekst(publicatie.bijlagen)]
        .filter(Boolean)
        .join('\n'),
      url: `/nieuws/${publicatie.slug}`,
      doelgroepen: doelgroepen.map(({ slug }) => slug),
      netwerken: publicatie.netwerk ? [publicatie.netwerk.slug] : [],
      zichtbaarheid: publicatie.zichtbaarheid,
      // The day it is about, not the day of the last correction: old news must not float up.
      bijgewerkt: bericht.datum,
      gewicht: 0.8,
    },
  ]
}
