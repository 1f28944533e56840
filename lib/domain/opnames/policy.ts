import { type Actor, actorId, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'
import { Prisma } from '@/lib/platform/db'
import type { Opnameakkoord, Opnamebereik } from '@/prisma/generated/client'
import { alsDatum, dagVan } from '../publicatie/controle'
import {
  canEditPublicatie,
  canSeePublicatie,
  isOfOwnNetwerk,
  type PublicatieForPolicy,
  selectForPolicy,
  visiblePublicatie,
} from '../publicatie/policy'
import { isHooguit } from './schema'

type Akkoord = { akkoord: Opnameakkoord; akkoordBereik: Opnamebereik | null; akkoordTot: Date | null }

/** What all speakers together allow on the Dutch day of `now`, or why the recording is locked. */
export type Opnameslot =
  | { stand: 'OPEN'; bereik: Opnamebereik; tot: Date }
  | { stand: 'GEEN_SPREKERS' | 'WACHT_OP_AKKOORD' | 'GEEN_AKKOORD' | 'VERLOPEN' }

/** The one rule: everybody said yes, the narrowest reach counts, until the earliest end date. */
export function opnameslot(sprekers: readonly Akkoord[], now: Date): Opnameslot {
  if (sprekers.length === 0) return { stand: 'GEEN_SPREKERS' }
  if (sprekers.some(({ akkoord }) => akkoord === 'NEE' || akkoord === 'INGETROKKEN'))
    return { stand: 'GEEN_AKKOORD' }
  const grenzen = sprekers.flatMap(({ akkoord, akkoordBereik: bereik, akkoordTot: tot }) =>
    akkoord === 'JA' && bereik && tot ? [{ bereik, tot }] : [],
  )
  if (grenzen.length < sprekers.length) return { stand: 'WACHT_OP_AKKOORD' }
  const { bereik, tot } = grenzen.reduce((een, ander) => ({
    bereik: isHooguit(een.bereik, ander.bereik) ? een.bereik : ander.bereik,
    tot: een.tot < ander.tot ? een.tot : ander.tot,
  }))
  return tot < vandaag(now) ? { stand: 'VERLOPEN' } : { stand: 'OPEN', bereik, tot }
}

/** Of a speaker, what the rule looks at. */
export const selectAkkoordstand = {
  gebruikerId: true,
  akkoord: true,
  akkoordBereik: true,
  akkoordTot: true,
} satisfies Prisma.SprekerSelect

/** Of a scholing; `inschrijvingen` only the actor's own. */
export const selectVoorOpname = (actor: Actor) =>
  ({
    publicatie: { select: selectForPolicy },
    bijeenkomsten: { select: { einde: true } },
    sprekers: { select: selectAkkoordstand },
    inschrijvingen: { select: { status: true }, where: { gebruikerId: { in: eigenId(actor) } } },
  }) satisfies Prisma.ScholingSelect

export type VoorOpname = {
  publicatie: PublicatieForPolicy
  bijeenkomsten: readonly { einde: Date }[]
  sprekers: readonly (Akkoord & { gebruikerId: string | null })[]
  inschrijvingen: readonly { status: string }[]
}

/** Whether the recording of a scholing exists for this actor. Agrees with `visibleOpname`. */
export function canSeeOpname(actor: Actor, scholing: VoorOpname, now: Date): boolean {
  const slot = opnameslot(scholing.sprekers, now)
  const mag =
    slot.stand === 'OPEN' && isVoorbij(scholing, now) && canSeePublicatie(actor, scholing.publicatie)
  return mag && (algemeneBereiken(actor).includes(slot.bereik) || wasErbij(actor, scholing))
}

/** Changing the recording, and knowing that there is one while it is locked: who changes the scholing. */
export const canEditOpname = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  canEditPublicatie(actor, publicatie)

/** For the database: the scholingen whose recording exists for this actor, if there is one. */
export const visibleOpname = (actor: Actor, now: Date): Prisma.ScholingWhereInput => ({
  AND: [
    { publicatie: visiblePublicatie(actor) },
    openTot(now),
    ...(wasOveralBij(actor)
      ? []
      : [
          {
            OR: [
              { sprekers: { every: { akkoordBereik: { in: algemeneBereiken(actor) } } } },
              ...erbij(actor),
            ],
          },
        ]),
  ],
})

/** For the database: the same without what is only for who took part, so equal for all with the same account. */
export const opnameVoorAllen = (actor: Actor, now: Date): Prisma.ScholingWhereInput => ({
  AND: [openTot(now), { sprekers: { every: { akkoordBereik: { in: algemeneBereiken(actor) } } } }],
})

/** The same for counting in SQL, of a row `s` of Scholing; here it must have a recording too. */
export const opnameVoorAllenSql = (actor: Actor, now: Date): Prisma.Sql => Prisma.sql`(
  s.id IN (SELECT o."scholingId" FROM "Opname" o WHERE o.beschikbaar)
  AND s.id IN (SELECT k."scholingId" FROM "Spreker" k GROUP BY 1 HAVING bool_and(k.akkoord = 'JA'
    AND k."akkoordTot" >= ${dagVan(now)}::date AND k."akkoordBereik" = ANY(${algemeneBereiken(actor)}::"Opnamebereik"[])))
  AND NOT EXISTS (SELECT FROM "Bijeenkomst" l WHERE l."scholingId" = s.id AND l.einde > ${now}))`

/** The reaches that need nothing more than the account that the actor has, or has not. */
export const algemeneBereiken = (actor: Actor): Opnamebereik[] =>
  isSignedIn(actor) ? ['LEDEN', 'OPENBAAR'] : ['OPENBAAR']

const openTot = (now: Date): Prisma.ScholingWhereInput => ({
  bijeenkomsten: { some: {}, every: { einde: { lte: now } } },
  sprekers: { some: {}, every: { akkoord: 'JA', akkoordTot: { gte: vandaag(now) } } },
})

const isVoorbij = ({ bijeenkomsten }: VoorOpname, now: Date): boolean =>
  bijeenkomsten.length > 0 && bijeenkomsten.every(({ einde }) => einde <= now)

// Who organised it and who spoke were there too.
const wasErbij = (actor: Actor, { inschrijvingen, sprekers, publicatie }: VoorOpname): boolean =>
  (isSignedIn(actor) &&
    (inschrijvingen.some(({ status }) => status === 'BEVESTIGD') ||
      sprekers.some(({ gebruikerId }) => gebruikerId === actor.id))) ||
  wasOveralBij(actor) ||
  isOfOwnNetwerk(actor, publicatie)

const wasOveralBij = (actor: Actor): boolean => isJob(actor) || hasRol(actor, 'REDACTIE')

function erbij(actor: Actor): Prisma.ScholingWhereInput[] {
  if (!isSignedIn(actor)) return []
  const { id: gebruikerId, netwerkId } = actor
  const eigenNetwerk = hasRol(actor, 'NETWERKCOORDINATOR') && netwerkId ? [{ publicatie: { netwerkId } }] : []
  return [
    { inschrijvingen: { some: { gebruikerId, status: 'BEVESTIGD' } } },
    { sprekers: { some: { gebruikerId } } },
    ...eigenNetwerk,
  ]
}

const eigenId = (actor: Actor): string[] => [actorId(actor) ?? []].flat()

/** The Dutch day of `now` as a `date` column holds one. */
const vandaag = (now: Date): Date => alsDatum(dagVan(now))
