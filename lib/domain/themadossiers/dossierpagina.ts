import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { readablePublished, selectForPolicy } from '../publicatie/policy'
import { isLegeTekst, isTekstDoc, type TekstDoc } from '../teksten/schema'
import { alsDag, isControleVoorbij } from './controle'
import { type BronRij, dossierBronnen, selectBronnen } from './dossierbronnen'
import { ONDERDELEN } from './labels'
import { ONDERDEEL_SOORTEN } from './schema'
import { tekstfeiten } from './tekstfeiten'

const MAX_VRAGEN = 8

/** Everything of a dossier that its page shows, in one statement: readers wait for it (≤ 6 queries per page). */
export const selectDossierpagina = (actor: Actor) => {
  const kennisvragen = {
    where: { publicatie: readablePublished(actor) },
    select: { id: true, stand: true, publicatie: { select: { slug: true, titel: true } } },
    take: MAX_VRAGEN,
  } as const
  const bronnen = selectBronnen(actor)
  return {
    id: true,
    samenvatting: true,
    inleiding: true,
    inHetKort: true,
    waarBeginJe: true,
    verantwoordelijkeRol: true,
    directPubliceren: true,
    laatstGecontroleerdOp: true,
    volgendeControleOp: true,
    publicatie: {
      select: { ...selectForPolicy, ref: true, slug: true, titel: true, versie: true, updatedAt: true },
    },
    doelgroep: { select: { id: true, slug: true, titel: true, icoon: true, kennisvragen } },
    verantwoordelijke: { select: { naam: true } },
    vervanger: { select: { naam: true } },
    onderdelen: { select: { id: true, soort: true, inhoud: true, versie: true, bronnen } },
    kenniskaart: { select: { titel: true } },
    bronnen,
    kennisvragen,
  } satisfies Prisma.ThemadossierSelect
}

export type DossierRij = Prisma.ThemadossierGetPayload<{ select: ReturnType<typeof selectDossierpagina> }>

/** A text with the key under which its rendering may be remembered: a save raises the versie. */
export type Dossiertekst = { doc: TekstDoc; cacheKey: string }

/** The row as the page shows it. Names of people only for who signed in; for others the rol. */
export function alsDossierpagina(rij: DossierRij, actor: Actor, now: Date) {
  const { publicatie, doelgroep, onderdelen } = rij
  const tekst = (veld: string, doc: unknown) => alsTekst(`${rij.id}:${publicatie.versie}:${veld}`, doc)
  const teksten = {
    inleiding: tekst('inleiding', rij.inleiding),
    inHetKort: tekst('inHetKort', rij.inHetKort),
    waarBeginJe: tekst('waarBeginJe', rij.waarBeginJe),
  }
  const delen = ONDERDEEL_SOORTEN.map((soort) => {
    const deel = onderdelen.find((onderdeel) => onderdeel.soort === soort)
    return {
      soort,
      ...ONDERDELEN[soort],
      tekst: deel ? alsTekst(`${deel.id}:${deel.versie}`, deel.inhoud) : null,
    }
  })
  const alleTeksten = [...Object.values(teksten), ...delen.map((deel) => deel.tekst)].filter(
    (item) => item !== null,
  )
  const { minuten, voetnoten } = tekstfeiten(alleTeksten)
  const bronRijen: BronRij[] = [...rij.bronnen, ...onderdelen.flatMap((deel) => deel.bronnen)]
  return {
    id: rij.id,
    slug: publicatie.slug,
    titel: publicatie.titel,
    status: publicatie.status,
    samenvatting: rij.samenvatting,
    doelgroep: { slug: doelgroep.slug, titel: doelgroep.titel, icoon: doelgroep.icoon },
    ...teksten,
    onderdelen: delen,
    heeftKenniskaart: rij.kenniskaart !== null,
    leestijd: minuten,
    bijgewerkt: publicatie.updatedAt,
    zorg: zorgVoor(rij, actor, now),
    bronnen: dossierBronnen(bronRijen, voetnoten),
    kennisvragen: uniek([...rij.kennisvragen, ...doelgroep.kennisvragen]).map((vraag) => ({
      slug: vraag.publicatie.slug,
      titel: vraag.publicatie.titel,
      stand: vraag.stand,
    })),
  }
}

export type DossierDto = ReturnType<typeof alsDossierpagina>

/** Null for a text that holds nothing to read. */
export const alsTekst = (cacheKey: string, doc: unknown): Dossiertekst | null =>
  isTekstDoc(doc) && !isLegeTekst(doc) ? { doc, cacheKey } : null

function zorgVoor(rij: DossierRij, actor: Actor, now: Date) {
  const metNaam = isSignedIn(actor)
  const volgendeControleOp = alsDag(rij.volgendeControleOp)
  return {
    verantwoordelijke: metNaam ? (rij.verantwoordelijke?.naam ?? null) : null,
    vervanger: metNaam ? (rij.vervanger?.naam ?? null) : null,
    rol: rij.verantwoordelijkeRol,
    isToegewezen: rij.verantwoordelijke !== null,
    laatstGecontroleerdOp: alsDag(rij.laatstGecontroleerdOp),
    volgendeControleOp,
    isVoorbij: isControleVoorbij(volgendeControleOp, now),
  }
}

const uniek = <T extends { id: string }>(items: T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]
