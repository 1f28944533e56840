import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort, Publicatiestatus } from '@/prisma/generated/client'
import { historienaam, selectAlgemeen, selectHistorienaam } from '../publicatie/historienaam'
import { planningVan, selectPlanning } from '../publicatie/planning'
import { canBeTweedeLezer, heeftGeschreven, isSchrijver, SCHREVEN_MEE, writtenBy } from '../publicatie/policy'
import { binnenGrens, VRAAG } from './grens'
import type { Werksoort } from './labels'

// In the order in which they are read; a plan can belong to any of them.
const SOORTEN_VANAF: Record<Publicatiestatus, Werksoort[]> = {
  GEARCHIVEERD: ['tweede-lezer', 'beoordelen', 'gepland', 'concepten'],
  GEPUBLICEERD: ['tweede-lezer', 'beoordelen', 'gepland', 'concepten'],
  TER_BEOORDELING: ['beoordelen', 'gepland', 'concepten'],
  CONCEPT: ['gepland', 'concepten'],
}
const NIEMAND = '00000000-0000-0000-0000-000000000000'

const selectMakers = {
  auteurId: true,
  meeschrijvers: SCHREVEN_MEE,
  plaatserId: true,
} satisfies Prisma.PublicatieSelect
/** Who wrote and placed something: they do not judge it. */
export type Makers = Prisma.PublicatieGetPayload<{ select: typeof selectMakers }>

/**
 * What waits for review, longest waiting first; what goes out by itself or should have; what its author placed while a
 * second reader is due; and the actor's own drafts. One statement.
 */
export async function wachtendeStukken(db: Db, actor: Actor) {
  const gevonden = await db.publicatie.findMany({
    where: {
      OR: [
        { status: 'TER_BEOORDELING' },
        { publicerenOp: { not: null } },
        { planbericht: { not: null } },
        { nogTeLezenSinds: { not: null } },
        { status: 'CONCEPT', OR: writtenBy(actorId(actor) ?? NIEMAND) },
      ],
    },
    // What is longest underway comes first, so that drafts never push out what others wait for.
    orderBy: [{ status: 'desc' }, { aangebodenOp: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    take: VRAAG,
    select: {
      ...selectPlanning,
      id: true,
      ref: true,
      soort: true,
      slug: true,
      titel: true,
      status: true,
      aangebodenOp: true,
      nogTeLezenSinds: true,
      ...selectMakers,
      plaatsreden: true,
      auteur: { select: selectHistorienaam },
      plaatser: { select: selectHistorienaam },
      netwerk: { select: { slug: true, korteNaam: true } },
      updatedAt: true,
      // Why it is a concept again.
      opmerkingen: { ...selectAlgemeen, take: 1, select: { tekst: true } },
    },
    relationLoadStrategy: 'join',
  })
  const { rijen, ingekort } = binnenGrens(gevonden, ({ status }) => SOORTEN_VANAF[status])
  const stukken = rijen.map((rij) => ({ rij, stuk: wachtend(rij, actor) }))
  const waarvoor = (past: (rij: (typeof rijen)[number]) => boolean) =>
    stukken.filter(({ rij }) => past(rij)).map(({ stuk }) => stuk)
  return {
    ingekort,
    // What has a moment was read and approved.
    beoordelingen: waarvoor((rij) => rij.status === 'TER_BEOORDELING' && rij.publicerenOp === null),
    gepland: waarvoor((rij) => rij.publicerenOp !== null || rij.planbericht !== null).sort(opMoment),
    nogTeLezen: waarvoor((rij) => rij.nogTeLezenSinds !== null),
    // What is planned or went wrong with that stands there already.
    concepten: waarvoor(
      (rij) =>
        rij.status === 'CONCEPT' &&
        isSchrijver(actor, rij) &&
        rij.publicerenOp === null &&
        rij.planbericht === null,
    ),
  }
}

type Naam = Parameters<typeof historienaam>[0]

type Wachtend = Prisma.PublicatieGetPayload<{ select: typeof selectPlanning }> &
  Makers & {
    id: string
    ref: string
    soort: PublicatieSoort
    slug: string
    titel: string
    aangebodenOp: Date | null
    nogTeLezenSinds: Date | null
    plaatsreden: string | null
    auteur: Naam | null
    plaatser: Naam | null
    netwerk: { slug: string; korteNaam: string } | null
    updatedAt: Date
    opmerkingen: { tekst: string }[]
  }

const wachtend = (rij: Wachtend, actor: Actor) => ({
  id: rij.id,
  ref: rij.ref,
  soort: rij.soort,
  slug: rij.slug,
  titel: rij.titel,
  aangebodenOp: rij.aangebodenOp,
  nogTeLezenSinds: rij.nogTeLezenSinds,
  plaatsreden: rij.plaatsreden,
  updatedAt: rij.updatedAt,
  opmerking: rij.opmerkingen[0]?.tekst ?? null,
  auteurId: rij.auteurId,
  plaatserId: rij.plaatserId,
  makers: { auteurId: rij.auteurId, meeschrijvers: rij.meeschrijvers, plaatserId: rij.plaatserId },
  auteur: rij.auteur && historienaam(rij.auteur),
  plaatser: rij.plaatser && historienaam(rij.plaatser),
  netwerk: rij.netwerk && { slug: rij.netwerk.slug, naam: rij.netwerk.korteNaam },
  // Nobody judges the own work or is its second reader; the list says so before it is opened.
  isEigen: heeftGeschreven(actor, rij),
  leestEenAnder: !canBeTweedeLezer(actor, rij),
  ...planningVan(rij),
})

type Gepland = { planbericht: string | null; publicerenOp: Date | null }
// What went wrong first, then by moment.
const opMoment = (een: Gepland, ander: Gepland) =>
  Number(ander.planbericht !== null) - Number(een.planbericht !== null) ||
  (een.publicerenOp?.getTime() ?? 0) - (ander.publicerenOp?.getTime() ?? 0)
