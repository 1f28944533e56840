import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import type { OnderdeelSoort } from '@/prisma/generated/client'
import { bijlagetekst, selectBijlagetekst } from '../bijlagen/queries'
import type { Zoekbaar, ZoekDocumenten } from '../publicatie/zoekbaar'
import { isTekstDoc } from '../teksten/leesschema'
import { plattetekst } from '../teksten/plattetekst'
import { ONDERDELEN } from './labels'

const tekstVan = (doc: unknown): string => (isTekstDoc(doc) ? plattetekst(doc) : '')

// What a dossier says itself goes before the lists that it keeps of other items.
const GEWICHTEN = {
  INFORMATIE: 1.25,
  PROTOCOLLEN_EN_RICHTLIJNEN: 0.8,
  WEBINARS: 0.7,
  PRAKTIJKVERHALEN: 0.6,
  ONDERZOEK: 0.6,
} satisfies Record<OnderdeelSoort, number>

const selectZoekbaar = {
  samenvatting: true,
  laatstGecontroleerdOp: true,
  inleiding: true,
  inHetKort: true,
  waarBeginJe: true,
  publicatie: { include: { bijlagen: selectBijlagetekst } },
  doelgroep: { select: { slug: true, titel: true, synoniemen: true } },
  onderdelen: { select: { ref: true, soort: true, titel: true, inhoud: true, updatedAt: true } },
  kenniskaart: { select: { ref: true, titel: true, inhoud: true, updatedAt: true } },
} satisfies Prisma.ThemadossierSelect

type Dossier = Prisma.ThemadossierGetPayload<{ select: typeof selectZoekbaar }>

// Its own words, then those of its files.
const hoofdtekst = ({ inHetKort, inleiding, waarBeginJe, publicatie }: Dossier): string =>
  [...[inHetKort, inleiding, waarBeginJe].map(tekstVan), bijlagetekst(publicatie.bijlagen)]
    .filter(Boolean)
    .join('\n')

/** A published dossier, each of its onderdelen with an anchor, and its kenniskaart; nothing for a concept. */
export const zoekDocumenten: ZoekDocumenten = async (db, id) => {
  const dossier = await db.themadossier.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: selectZoekbaar,
  })
  if (dossier?.publicatie.status !== 'GEPUBLICEERD') return []
  const { publicatie, doelgroep, kenniskaart } = dossier
  const woorden = [doelgroep.titel, ...doelgroep.synoniemen].join(', ')
  const adres = `/themadossiers/${publicatie.slug}`
  const gedeeld = {
    doelgroepen: [doelgroep.slug],
    netwerken: [],
    zichtbaarheid: publicatie.zichtbaarheid,
    gecontroleerdOp: dossier.laatstGecontroleerdOp,
  }
  const hoofd: Zoekbaar = {
    ...gedeeld,
    ref: publicatie.ref,
    soort: 'dossier',
    titel: publicatie.titel,
    kort: `${dossier.samenvatting} ${woorden}`,
    tekst: hoofdtekst(dossier),
    url: adres,
    bijgewerkt: publicatie.updatedAt,
    gewicht: 1.5,
  }
  const delen = dossier.onderdelen.map(
    ({ ref, soort, titel, inhoud, updatedAt }): Zoekbaar => ({
      ...gedeeld,
      ref,
      soort: 'dossierdeel',
      titel,
      kort: `${ONDERDELEN[soort].naam} ${doelgroep.titel}`,
      tekst: tekstVan(inhoud),
      url: `${adres}#${ONDERDELEN[soort].anker}`,
      bijgewerkt: updatedAt,
      gewicht: GEWICHTEN[soort],
    }),
  )
  if (!kenniskaart) return [hoofd, ...delen]
  const kaart: Zoekbaar = {
    ...gedeeld,
    ref: kenniskaart.ref,
    soort: 'kenniskaart',
    titel: kenniskaart.titel,
    kort: woorden,
    tekst: tekstVan(kenniskaart.inhoud),
    url: `${adres}/kenniskaart`,
    bijgewerkt: kenniskaart.updatedAt,
    gewicht: 1.4,
  }
  return [hoofd, ...delen, kaart]
}
