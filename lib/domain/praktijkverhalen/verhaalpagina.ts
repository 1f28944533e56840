import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { magOvergangen } from '../publicatie/mag-overgangen'
import { readableZichtbaarheden, selectForPolicy } from '../publicatie/policy'
import { alsVerwijzingen, selectVerwijzingen } from '../publicatie/verwijzingen'
import { isLegeTekst } from '../teksten/schema'
import { VERHAALVELD_LABELS } from './labels'
import { canChooseNetwerk, canEditPraktijkverhaal, canSeePrivacy } from './policy'
import { VERHAALDELEN } from './schema'
import { opgeslagenToelichtingen, verhaaldelen, verhaalteksten } from './verhaalinhoud'
import { vondstenTonen } from './vondsten'

const selectTeksten = {
  id: true,
  soort: true,
  setting: true,
  samenvatting: true,
  casus: true,
  aanpak: true,
  uitkomst: true,
  aandachtspunten: true,
  gespreksvragen: true,
  toelichtingen: true,
  nabestaanden: true,
  voorbeeld: true,
} satisfies Prisma.PraktijkverhaalSelect

const selectPublicatie = {
  ...selectForPolicy,
  slug: true,
  titel: true,
  versie: true,
  gepubliceerdOp: true,
  updatedAt: true,
} satisfies Prisma.PublicatieSelect

const selectDossier = {
  select: { publicatie: { select: { slug: true, titel: true, status: true, zichtbaarheid: true } } },
}

/** Everything of a story that its page shows, in one statement. */
export const selectPagina = (actor: Actor) =>
  ({
    ...selectTeksten,
    leestijd: true,
    datum: true,
    publicatie: {
      select: {
        ...selectPublicatie,
        netwerk: { select: { slug: true, naam: true } },
        verwijstNaar: selectVerwijzingen(actor),
      },
    },
    disciplines: { select: { naam: true }, orderBy: { naam: 'asc' } },
    doelgroepen: {
      select: { slug: true, titel: true, icoon: true, themadossier: selectDossier },
      orderBy: { volgorde: 'asc' },
    },
  }) satisfies Prisma.PraktijkverhaalSelect

type PaginaRij = Prisma.PraktijkverhaalGetPayload<{ select: ReturnType<typeof selectPagina> }>

/** The row as the page shows it. What the privacy check found is only for who judges or wrote it, and only before publication. */
export function alsPagina(rij: PaginaRij, actor: Actor) {
  const { publicatie, doelgroepen } = rij
  const { slug, titel, status, zichtbaarheid, netwerk } = publicatie
  const delen = verhaaldelen(rij)
  const toonPrivacy = status !== 'GEPUBLICEERD' && canSeePrivacy(actor, publicatie)
  return {
    id: rij.id,
    slug,
    titel,
    status,
    zichtbaarheid,
    samenvatting: rij.samenvatting,
    soort: rij.soort,
    setting: rij.setting,
    netwerk,
    disciplines: rij.disciplines.map(({ naam }) => naam),
    doelgroepen: doelgroepen.map(({ themadossier: _dossier, ...doelgroep }) => doelgroep),
    dossiers: doelgroepen.flatMap(({ icoon, themadossier }) =>
      themadossier && isReadable(actor, themadossier.publicatie)
        ? [{ icoon, slug: themadossier.publicatie.slug, titel: themadossier.publicatie.titel }]
        : [],
    ),
    delen: VERHAALDELEN.map((deel) => ({
      deel,
      kop: VERHAALVELD_LABELS[deel],
      doc: delen[deel],
      cacheKey: `${rij.id}:${publicatie.versie}:${deel}`,
      isLeeg: isLegeTekst(delen[deel]),
    })),
    verwijzingen: alsVerwijzingen(publicatie.verwijstNaar),
    leestijd: rij.leestijd,
    voorbeeld: rij.voorbeeld,
    op: rij.datum ?? publicatie.gepubliceerdOp ?? publicatie.updatedAt,
    vondsten: toonPrivacy
      ? vondstenTonen(
          verhaalteksten({ titel, samenvatting: rij.samenvatting, ...delen }),
          opgeslagenToelichtingen(rij.toelichtingen),
        )
      : [],
    nabestaanden: toonPrivacy ? rij.nabestaanden : null,
    magBewerken: canEditPraktijkverhaal(actor, publicatie),
    magOpmerkingenZien: canSeePrivacy(actor, publicatie),
    mag: magOvergangen(actor, publicatie),
  }
}

export type VerhaalDto = ReturnType<typeof alsPagina>

const isReadable = (
  actor: Actor,
  { status, zichtbaarheid }: Pick<PaginaRij['publicatie'], 'status' | 'zichtbaarheid'>,
) => status === 'GEPUBLICEERD' && readableZichtbaarheden(actor).includes(zichtbaarheid)

/** Everything of a story that its form holds. */
export const selectBewerking = {
  ...selectTeksten,
  publicatie: { select: { ...selectPublicatie, ref: true } },
  disciplines: { select: { id: true } },
  doelgroepen: { select: { id: true } },
} satisfies Prisma.PraktijkverhaalSelect

type BewerkingRij = Prisma.PraktijkverhaalGetPayload<{ select: typeof selectBewerking }>

/** The row as the form shows it, with the finds of the privacy check in the text as it was saved. */
export function alsBewerking(rij: BewerkingRij, actor: Actor) {
  const { ref, slug, titel, status, versie, netwerkId } = rij.publicatie
  const delen = verhaaldelen(rij)
  const { id, soort, setting, samenvatting } = rij
  return {
    id,
    item: ref,
    slug,
    status,
    versie,
    velden: {
      titel,
      samenvatting,
      soort,
      setting,
      netwerkId: netwerkId ?? '',
      doelgroepIds: rij.doelgroepen.map((doelgroep) => doelgroep.id),
      disciplineIds: rij.disciplines.map((discipline) => discipline.id),
      nabestaanden: rij.nabestaanden ?? '',
      ...delen,
    },
    vondsten: vondstenTonen(
      verhaalteksten({ titel, samenvatting, ...delen }),
      opgeslagenToelichtingen(rij.toelichtingen),
    ),
    magNetwerkKiezen: canChooseNetwerk(actor),
    magAanbieden: magOvergangen(actor, rij.publicatie).submit,
  }
}

export type VerhaalBewerkingDto = ReturnType<typeof alsBewerking>
