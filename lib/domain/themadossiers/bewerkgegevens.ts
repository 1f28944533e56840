import 'server-only'
import { type Actor, hasRol } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { alsOpmerking, selectAlgemeen } from '../publicatie/historienaam'
import { magOvergangen } from '../publicatie/mag-overgangen'
import { canAssignVerantwoordelijke, selectForPolicy, visiblePublicatie } from '../publicatie/policy'
import { alsStand, selectStand } from '../publicatie/stand'
import { isTekstDoc } from '../teksten/leesschema'
import type { TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'
import { KENNISKAART_ANKER, ONDERDELEN } from './labels'
import { selectOntbreekt, watOntbreekt } from './ontbreekt'
import { waitsForRedactie } from './policy'
import { ONDERDEEL_SOORTEN } from './schema'

const ids = { select: { id: true } } as const

/** A dossier as its edit form needs it. */
export const selectVoorBewerken = {
  ...selectOntbreekt,
  id: true,
  samenvatting: true,
  directPubliceren: true,
  doelgroep: { select: { ...selectOntbreekt.doelgroep.select, id: true, slug: true, titel: true } },
  publicatie: {
    select: {
      ...selectStand,
      ref: true,
      slug: true,
      titel: true,
      versie: true,
      opmerkingen: selectAlgemeen,
    },
  },
  onderdelen: { select: { ...selectOntbreekt.onderdelen.select, updatedAt: true } },
  kenniskaart: { select: { ...selectOntbreekt.kenniskaart.select, updatedAt: true } },
  scholingen: ids,
  praktijkverhalen: ids,
  kennisvragen: ids,
  bronnen: { select: { id: true, publicatie: { select: { slug: true } } } },
} satisfies Prisma.ThemadossierSelect

const selectDeel = { id: true, ref: true, versie: true, titel: true, inhoud: true } as const

/** The parts of a dossier as their edit forms need them. */
export const selectDelen = {
  id: true,
  directPubliceren: true,
  doelgroep: { select: { titel: true, icoon: true } },
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true } },
  onderdelen: { select: { ...selectDeel, soort: true } },
  kenniskaart: { select: selectDeel },
} satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: typeof selectVoorBewerken }>

/** The row as the form shows it. Bronnen that a footnote refers to come from the text, not from the form. */
export function alsBewerkbaar(rij: Rij, actor: Actor) {
  const { publicatie, onderdelen, kenniskaart } = rij
  const teksten = {
    inleiding: alsDoc(rij.inleiding),
    inHetKort: alsDoc(rij.inHetKort),
    waarBeginJe: alsDoc(rij.waarBeginJe),
  }
  const inTekst = new Set(voetnoten(...Object.values(teksten).flatMap((doc) => doc ?? [])))
  return {
    id: rij.id,
    ref: publicatie.ref,
    slug: publicatie.slug,
    versie: publicatie.versie,
    status: publicatie.status,
    isConcept: publicatie.status === 'CONCEPT',
    zichtbaarheid: publicatie.zichtbaarheid,
    doelgroep: { id: rij.doelgroep.id, slug: rij.doelgroep.slug, titel: rij.doelgroep.titel },
    inhoud: {
      titel: publicatie.titel,
      samenvatting: rij.samenvatting,
      ...teksten,
      scholingIds: rij.scholingen.map(({ id }) => id),
      praktijkverhaalIds: rij.praktijkverhalen.map(({ id }) => id),
      kennisvraagIds: rij.kennisvragen.map(({ id }) => id),
      bronIds: rij.bronnen.filter((bron) => !inTekst.has(bron.publicatie.slug)).map(({ id }) => id),
    },
    delen: [
      ...ONDERDEEL_SOORTEN.map((soort) => ({
        naam: ONDERDELEN[soort].naam,
        anker: ONDERDELEN[soort].anker,
        bijgewerkt: onderdelen.find((deel) => deel.soort === soort)?.updatedAt ?? null,
      })),
      { naam: 'Kenniskaart', anker: KENNISKAART_ANKER, bijgewerkt: kenniskaart?.updatedAt ?? null },
    ],
    ontbreekt: watOntbreekt(rij),
    opmerkingen: publicatie.opmerkingen.map(alsOpmerking),
    stand: hasRol(actor, 'REDACTIE') ? alsStand(publicatie, actor) : null,
    mag: magOvergangen(actor, publicatie),
    isRedactie: canAssignVerantwoordelijke(actor),
    isToegewezen: Boolean(publicatie.themadossier?.verantwoordelijkeId),
    waits: waitsForRedactie(actor, { ...publicatie, directPubliceren: rij.directPubliceren }),
  }
}

const alsDoc = (doc: unknown): TekstDoc | null => (isTekstDoc(doc) ? doc : null)

const MAX_KEUZES = 200

/** What can be linked to a dossier: items about its doelgroep that exist for this actor, and what is linked already. */
export async function koppelkeuzes(
  db: Db,
  actor: Actor,
  { id, doelgroepId }: { id: string; doelgroepId: string },
) {
  const hoortBij = {
    OR: [{ doelgroepen: { some: { id: doelgroepId } } }, { themadossiers: { some: { id } } }],
  }
  const items = await db.publicatie.findMany({
    where: {
      AND: [visiblePublicatie(actor)],
      status: { not: 'GEARCHIVEERD' },
      OR: [
        { soort: 'SCHOLING', scholing: hoortBij },
        { soort: 'PRAKTIJKVERHAAL', praktijkverhaal: hoortBij },
        { soort: 'KENNISVRAAG', kennisvraag: hoortBij },
        { soort: 'BRON', bron: hoortBij },
      ],
    },
    orderBy: [{ updatedAt: 'desc' }],
    take: MAX_KEUZES,
    select: { id: true, soort: true, titel: true },
  })
  const van = (soort: (typeof items)[number]['soort']) =>
    items
      .filter((item) => item.soort === soort)
      .map((item) => ({ value: item.id, label: item.titel }))
      .sort((een, ander) => een.label.localeCompare(ander.label, 'nl'))
  return {
    scholingIds: van('SCHOLING'),
    praktijkverhaalIds: van('PRAKTIJKVERHAAL'),
    kennisvraagIds: van('KENNISVRAAG'),
    bronIds: van('BRON'),
  }
}

/** The agreements about a dossier as the form shows them. */
export const selectAfspraken = {
  id: true,
  verantwoordelijkeId: true,
  vervangerId: true,
  verantwoordelijkeRol: true,
  directPubliceren: true,
  volgendeControleOp: true,
  controleMaanden: true,
  laatstGecontroleerdOp: true,
  publicatie: { select: { slug: true, titel: true } },
} satisfies Prisma.ThemadossierSelect

export const alsAfspraken = (rij: Prisma.ThemadossierGetPayload<{ select: typeof selectAfspraken }>) => ({
  ...rij,
  volgendeControleOp: alsDag(rij.volgendeControleOp),
  laatstGecontroleerdOp: alsDag(rij.laatstGecontroleerdOp),
})
