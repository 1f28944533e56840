import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { alsBijlage, alsBronbijlage, selectBijlagen, selectBronbijlagen } from '../bijlagen/queries'
import { alsOpmerking, selectAlgemeen } from '../publicatie/historienaam'
import { magOvergangen } from '../publicatie/mag-overgangen'
import { readablePublished, selectForPolicy } from '../publicatie/policy'
import { alsVerwijzingen, selectVerwijzingen } from '../publicatie/verwijzingen'
import { isTekstDoc } from '../teksten/leesschema'
import { leestijd } from '../teksten/leestijd'
import type { TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import { canWriteNieuwsbericht } from './policy'

/** The columns of a nieuwsbericht in a list. */
export const selectKaart = {
  id: true,
  datum: true,
  samenvatting: true,
  voorbeeld: true,
  publicatie: { select: { slug: true, titel: true, status: true, netwerk: { select: { korteNaam: true } } } },
  doelgroepen: { select: { titel: true }, orderBy: { volgorde: 'asc' } },
} satisfies Prisma.NieuwsberichtSelect

type KaartRij = Prisma.NieuwsberichtGetPayload<{ select: typeof selectKaart }>

export const alsKaart = ({ publicatie, doelgroepen, ...bericht }: KaartRij) => ({
  ...bericht,
  slug: publicatie.slug,
  titel: publicatie.titel,
  status: publicatie.status,
  netwerk: publicatie.netwerk?.korteNaam ?? null,
  doelgroepen: doelgroepen.map(({ titel }) => titel),
})

export type NieuwsKaartDto = ReturnType<typeof alsKaart>

/** Everything of a nieuwsbericht that its page shows, in one statement. */
export const selectBericht = (actor: Actor) =>
  ({
    id: true,
    datum: true,
    samenvatting: true,
    inhoud: true,
    auteurrol: true,
    voorbeeld: true,
    publicatie: {
      select: {
        ...selectForPolicy,
        slug: true,
        titel: true,
        versie: true,
        bijlagen: selectBijlagen,
        verwijstNaar: selectVerwijzingen(actor),
        netwerk: { select: { slug: true, naam: true } },
        opmerkingen: canWriteNieuwsbericht(actor) ? selectAlgemeen : { ...selectAlgemeen, take: 0 },
      },
    },
    doelgroepen: { select: { slug: true, titel: true, icoon: true }, orderBy: { volgorde: 'asc' } },
    bronnen: {
      where: { publicatie: readablePublished(actor) },
      select: {
        url: true,
        uitgever: true,
        soort: true,
        publicatie: {
          select: {
            slug: true,
            titel: true,
            oudeSlugs: { select: { slug: true } },
            bijlagen: selectBronbijlagen,
          },
        },
      },
    },
  }) satisfies Prisma.NieuwsberichtSelect

type BerichtRij = Prisma.NieuwsberichtGetPayload<{ select: ReturnType<typeof selectBericht> }>

export function alsBericht(rij: BerichtRij, actor: Actor) {
  const { publicatie } = rij
  const inhoud = alsTekst(rij.inhoud)
  return {
    id: rij.id,
    slug: publicatie.slug,
    titel: publicatie.titel,
    status: publicatie.status,
    zichtbaarheid: publicatie.zichtbaarheid,
    datum: rij.datum,
    samenvatting: rij.samenvatting,
    inhoud,
    cacheKey: `${rij.id}:${publicatie.versie}`,
    auteurrol: rij.auteurrol,
    voorbeeld: rij.voorbeeld,
    netwerk: publicatie.netwerk,
    doelgroepen: rij.doelgroepen,
    bronnen: bronnenInVolgorde(rij.bronnen, voetnoten(inhoud)),
    bijlagen: publicatie.bijlagen.map(alsBijlage),
    verwijzingen: alsVerwijzingen(publicatie.verwijstNaar),
    leestijd: leestijd(inhoud),
    magBewerken: canWriteNieuwsbericht(actor),
    mag: magOvergangen(actor, publicatie),
    opmerkingen: publicatie.opmerkingen.map(alsOpmerking),
  }
}

export type NieuwsberichtDto = ReturnType<typeof alsBericht>

// In the order of the footnotes, each under the slug by which the text knows it.
const bronnenInVolgorde = (bronnen: BerichtRij['bronnen'], slugs: readonly string[]) =>
  slugs.flatMap((slug) => {
    const bron = bronnen.find(({ publicatie }) =>
      [publicatie, ...publicatie.oudeSlugs].some((adres) => adres.slug === slug),
    )
    if (!bron) return []
    const { url, uitgever, soort, publicatie } = bron
    return [
      {
        slug,
        titel: publicatie.titel,
        url,
        uitgever,
        soort,
        bijlagen: publicatie.bijlagen.map(alsBronbijlage),
      },
    ]
  })

const alsTekst = (doc: unknown): TekstDoc =>
  isTekstDoc(doc) ? doc : { type: 'doc', content: [{ type: 'paragraph' }] }

/** Everything of a nieuwsbericht that its form holds. */
export const selectBewerking = {
  id: true,
  datum: true,
  samenvatting: true,
  inhoud: true,
  auteurrol: true,
  publicatie: {
    select: {
      ref: true,
      slug: true,
      titel: true,
      status: true,
      versie: true,
      netwerkId: true,
      opmerkingen: selectAlgemeen,
    },
  },
  doelgroepen: { select: { id: true } },
} satisfies Prisma.NieuwsberichtSelect

type BewerkingRij = Prisma.NieuwsberichtGetPayload<{ select: typeof selectBewerking }>

export function alsBewerking(rij: BewerkingRij) {
  const { ref, slug, titel, status, versie, netwerkId, opmerkingen } = rij.publicatie
  return {
    id: rij.id,
    item: ref,
    slug,
    status,
    versie,
    opmerkingen: opmerkingen.map(alsOpmerking),
    velden: {
      titel,
      // A date column is a day without a zone; Prisma gives it as midnight UTC.
      datum: rij.datum.toISOString().slice(0, 10),
      samenvatting: rij.samenvatting,
      inhoud: alsTekst(rij.inhoud),
      auteurrol: rij.auteurrol ?? '',
      netwerkId: netwerkId ?? '',
      doelgroepIds: rij.doelgroepen.map(({ id }) => id),
    },
  }
}

export type NieuwsBewerkingDto = ReturnType<typeof alsBewerking>
