import 'server-only'
import type { GebruikerActor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import type { Meeschrijfstand, Prisma, PublicatieSoort } from '@/prisma/generated/client'
import { alsDag, alsDatum, dagVan } from '../publicatie/controle'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { visiblePublicatie } from '../publicatie/policy'
import { hashToken } from './sessietoken'

const MAX = 100

const selectItem = {
  id: true,
  soort: true,
  slug: true,
  titel: true,
  status: true,
  updatedAt: true,
} satisfies Prisma.PublicatieSelect

export type EigenConcept = Prisma.PublicatieGetPayload<{ select: typeof selectItem }>

/** A story that one is asked to write along: its title and who asks, and nothing else before a yes. */
type Meeschrijfvraag = { id: string; titel: string; door: string | null }

const IN_BEWERKING = { status: { in: ['CONCEPT', 'TER_BEOORDELING'] } } satisfies Prisma.PublicatieWhereInput

/** Text that was typed but never saved; without `item` it was going to be something new. */
export type EigenKlad = { sleutel: string; soort: string; item: EigenConcept | null; updatedAt: Date }

const selectZorg = {
  volgendeControleOp: true,
  publicatie: {
    select: {
      soort: true,
      slug: true,
      titel: true,
      status: true,
      _count: { select: { meldingen: { where: { status: 'OPEN' } } } },
    },
  },
} satisfies Prisma.ThemadossierSelect & Prisma.ConsultatielijnSelect

/** A dossier or a consultatielijn that one looks after, as verantwoordelijke or vervanger. */
export type EigenZorg = {
  soort: PublicatieSoort
  slug: string
  titel: string
  isGepubliceerd: boolean
  volgendeControleOp: Date | null
  /** what readers reported and nobody answered yet */
  meldingen: number
}

const selectMijn = (now: Date) =>
  ({
    naam: true,
    email: true,
    afwezigTot: true,
    reactiemail: true,
    netwerk: { select: { slug: true, naam: true } },
    organisatie: { select: { naam: true } },
    dossiers: { select: selectZorg },
    vervangingen: { select: selectZorg },
    lijnen: { select: selectZorg },
    lijnvervangingen: { select: selectZorg },
    _count: { select: { meldingen: true } },
    docent: { select: { updatedAt: true } },
    meldingen: {
      where: { status: { not: 'OPEN' } },
      orderBy: { afgehandeldOp: 'desc' },
      take: 1,
      select: { id: true, antwoord: true, afgehandeldOp: true },
    },
    sessions: {
      where: { expiresAt: { gt: now } },
      orderBy: { lastSeenAt: 'desc' },
      select: { id: true, tokenHash: true, userAgent: true, createdAt: true, lastSeenAt: true },
    },
    kladden: { orderBy: { updatedAt: 'desc' }, take: MAX, select: { sleutel: true, updatedAt: true } },
    sprekers: {
      where: { akkoord: { not: 'NIET_GEVRAAGD' }, gevraagdTot: { gte: alsDatum(dagVan(now)) } },
      orderBy: { gevraagdOp: 'desc' },
      take: MAX,
      select: {
        id: true,
        akkoord: true,
        scholing: { select: { publicatie: { select: { titel: true } } } },
      },
    },
    geschreven: {
      where: IN_BEWERKING,
      orderBy: { updatedAt: 'desc' },
      take: MAX,
      select: selectItem,
    },
    meeschrijvingen: {
      where: {
        OR: [
          { stand: 'GEVRAAGD', publicatie: { status: 'CONCEPT' } },
          { stand: 'JA', publicatie: IN_BEWERKING },
        ],
      },
      orderBy: { id: 'desc' },
      take: MAX,
      select: {
        id: true,
        stand: true,
        gevraagdDoor: { select: selectHistorienaam },
        publicatie: { select: selectItem },
      },
    },
  }) satisfies Prisma.GebruikerSelect

/**
 * One's own account, sessions (`isDeze` has this token), items that are not published and texts that were never saved.
 * One statement; a second one only when a text belongs to somebody else's item.
 */
export async function leesMijn(db: Db, actor: GebruikerActor, token: string | null, now: Date) {
  const {
    sessions,
    kladden,
    geschreven,
    meeschrijvingen,
    sprekers,
    dossiers,
    vervangingen,
    lijnen,
    lijnvervangingen,
    ...rest
  } = await db.gebruiker.findUniqueOrThrow({
    where: { id: actor.id },
    relationLoadStrategy: 'join',
    select: selectMijn(now),
  })
  const { meldingen, _count, afwezigTot, reactiemail, docent, ...account } = rest
  const samen = meeschrijvingen.flatMap(({ stand, publicatie }) => (stand === 'JA' ? publicatie : []))
  const concepten = [...geschreven, ...samen].sort((een, ander) => +ander.updatedAt - +een.updatedAt)
  const eigen = token === null ? null : hashToken(token)
  return {
    account: {
      ...account,
      dossiers: dossiers.map(({ publicatie: { _count: _, ...publicatie } }) => publicatie),
    },
    afwezigTot: nogAfwezigTot(alsDag(afwezigTot), now),
    reactiemail,
    /** whether coordinators can find one as somebody who teaches */
    isDocent: docent !== null,
    zorg: [...dossiers, ...vervangingen, ...lijnen, ...lijnvervangingen]
      .map(alsEigenZorg)
      .sort(eersteControle),
    /** what one reported: how many, and the newest answer */
    meldingen: { aantal: _count.meldingen, laatste: meldingen[0] ?? null },
    sessies: sessions.map(({ tokenHash, ...sessie }) => ({ ...sessie, isDeze: tokenHash === eigen })),
    concepten,
    meeschrijfvragen: meeschrijvingen.flatMap(alsVraag),
    /** recordings that one was asked about as a speaker */
    akkoorden: sprekers.map(({ id, akkoord, scholing }) => ({
      id,
      akkoord,
      titel: scholing.publicatie.titel,
    })),
    kladden: metItems(kladden, [...concepten, ...(await andereItems(db, actor, kladden, concepten))]),
  }
}

type Meeschrijving = {
  id: string
  stand: Meeschrijfstand
  gevraagdDoor: Parameters<typeof historienaam>[0] | null
  publicatie: { titel: string }
}

const alsVraag = ({ id, stand, gevraagdDoor, publicatie: { titel } }: Meeschrijving): Meeschrijfvraag[] =>
  stand === 'GEVRAAGD' ? [{ id, titel, door: gevraagdDoor && historienaam(gevraagdDoor) }] : []

// An absence that is over needs no clearing away.
const nogAfwezigTot = (dag: string | null, now: Date): string | null =>
  dag !== null && dag >= dagVan(now) ? dag : null

type ZorgRij = Prisma.ThemadossierGetPayload<{ select: typeof selectZorg }>

const alsEigenZorg = ({ volgendeControleOp, publicatie }: ZorgRij): EigenZorg => ({
  soort: publicatie.soort,
  slug: publicatie.slug,
  titel: publicatie.titel,
  isGepubliceerd: publicatie.status === 'GEPUBLICEERD',
  volgendeControleOp,
  meldingen: publicatie._count.meldingen,
})

// Without a day first, as on the work list of the redactie.
const eersteControle = (een: EigenZorg, ander: EigenZorg): number =>
  (een.volgendeControleOp?.getTime() ?? 0) - (ander.volgendeControleOp?.getTime() ?? 0)

type Klad = { sleutel: string; updatedAt: Date }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idIn = ({ sleutel }: Klad) => sleutel.split(':').find((deel) => UUID.test(deel))

async function andereItems(
  db: Db,
  actor: GebruikerActor,
  kladden: Klad[],
  known: EigenConcept[],
): Promise<EigenConcept[]> {
  const wanted = kladden
    .flatMap((klad) => idIn(klad) ?? [])
    .filter((id) => !known.some((item) => item.id === id))
  if (wanted.length === 0) return []
  return db.publicatie.findMany({
    where: { AND: [visiblePublicatie(actor), { id: { in: wanted } }] },
    select: selectItem,
  })
}

const metItems = (kladden: Klad[], items: EigenConcept[]): EigenKlad[] =>
  kladden.map((klad) => ({
    ...klad,
    soort: klad.sleutel.split(':')[0] ?? '',
    item: items.find(({ id }) => id === idIn(klad)) ?? null,
  }))
