import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { alsBijlage, selectBijlagen } from '../bijlagen/queries'
import { alsDag, isControleVoorbij } from '../publicatie/controle'
import { isControleVerlopen } from '../publicatie/ladder'
import { readablePublished, selectForPolicy } from '../publicatie/policy'
import { alsVerwijzingen, selectVerwijzingen } from '../publicatie/verwijzingen'
import { alsOpbrengst, selectOpbrengst } from '../reflecties/queries'
import { dossierBronnen, selectBronnen } from './dossierbronnen'
import { kentTeksten, leesTeksten, selectTeksten } from './dossierteksten'

const MAX_VRAGEN = 8

/** Everything of a dossier that its page shows, in one statement: readers wait for it (≤ 6 queries per page). */
export const selectDossierpagina = (actor: Actor, slug: string) => {
  const teksten = selectTeksten(!kentTeksten(slug))
  const kennisvragen = {
    where: { publicatie: readablePublished(actor) },
    select: { id: true, stand: true, publicatie: { select: { slug: true, titel: true } } },
    take: MAX_VRAGEN,
  } as const
  const bronnen = selectBronnen(actor)
  return {
    ...teksten,
    samenvatting: true,
    verantwoordelijkeRol: true,
    directPubliceren: true,
    laatstGecontroleerdOp: true,
    volgendeControleOp: true,
    publicatie: {
      select: {
        ...selectForPolicy,
        ...teksten.publicatie.select,
        slug: true,
        titel: true,
        bijlagen: selectBijlagen,
        verwijstNaar: selectVerwijzingen(actor),
      },
    },
    doelgroep: { select: { id: true, slug: true, titel: true, icoon: true, kennisvragen } },
    verantwoordelijke: { select: { naam: true } },
    vervanger: { select: { naam: true } },
    onderdelen: { select: { ...teksten.onderdelen.select, bronnen } },
    kenniskaart: { select: { titel: true } },
    bronnen,
    kennisvragen,
    opbrengst: selectOpbrengst,
  } satisfies Prisma.ThemadossierSelect
}

type DossierRij = Prisma.ThemadossierGetPayload<{ select: ReturnType<typeof selectDossierpagina> }>

/** The row as the page shows it. Names of people only for who signed in; for others the rol. */
export async function alsDossierpagina(db: Db, rij: DossierRij, actor: Actor, now: Date) {
  const { publicatie, doelgroep } = rij
  const { voetnoten, ...teksten } = await leesTeksten(db, publicatie.slug, rij)
  return {
    id: rij.id,
    slug: publicatie.slug,
    titel: publicatie.titel,
    status: publicatie.status,
    samenvatting: rij.samenvatting,
    doelgroep: { slug: doelgroep.slug, titel: doelgroep.titel, icoon: doelgroep.icoon },
    ...teksten,
    heeftKenniskaart: rij.kenniskaart !== null,
    bijlagen: publicatie.bijlagen.map(alsBijlage),
    verwijzingen: alsVerwijzingen(publicatie.verwijstNaar),
    bijgewerkt: publicatie.updatedAt,
    zorg: zorgVoor(rij, actor, now),
    opbrengst: alsOpbrengst(rij.opbrengst),
    bronnen: dossierBronnen([...rij.bronnen, ...rij.onderdelen.flatMap((deel) => deel.bronnen)], voetnoten),
    kennisvragen: uniek([...rij.kennisvragen, ...doelgroep.kennisvragen]).map((vraag) => ({
      slug: vraag.publicatie.slug,
      titel: vraag.publicatie.titel,
      stand: vraag.stand,
    })),
  }
}

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
    isVerlopen: isControleVerlopen(volgendeControleOp, now),
  }
}

const uniek = <T extends { id: string }>(items: T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]
