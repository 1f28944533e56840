import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { historienaam, selectHistorienaam } from './historienaam'
import { naarLokaal } from './lokaletijd'
import { planningVan, selectPlanning } from './planning'
import { canBeTweedeLezer, canPublishPublicatie, selectForPolicy } from './policy'
import { selectDodeVerwijzingen } from './verwijzingen'

/** The columns that `alsStand` needs, for a Prisma `select`. */
export const selectStand = {
  ...selectForPolicy,
  ...selectPlanning,
  nogTeLezenSinds: true,
  plaatserId: true,
  plaatsreden: true,
  plaatser: { select: selectHistorienaam },
  intrekking: { select: { uitleg: true, vervanger: { select: { titel: true } } } },
  verwijstNaar: selectDodeVerwijzingen,
} satisfies Prisma.PublicatieSelect

/** See `findStand`. One statement. */
export async function leesStand(db: Db, actor: Actor, id: string) {
  const rij = await db.publicatie.findUnique({
    where: { id },
    select: selectStand,
    relationLoadStrategy: 'join',
  })
  return rij && alsStand(rij, actor)
}

/** See `findStand`. Moments are instants; `eindeLokaal` is the Dutch wall time for a form. */
export function alsStand(rij: Prisma.PublicatieGetPayload<{ select: typeof selectStand }>, actor: Actor) {
  const { status, intrekking, eindigtOp, plaatser } = rij
  return {
    id: rij.id,
    status,
    ...planningVan(rij),
    eindeLokaal: eindigtOp && naarLokaal(eindigtOp),
    nogTeLezen: rij.nogTeLezenSinds && {
      sinds: rij.nogTeLezenSinds,
      door: plaatser && historienaam(plaatser),
      reden: rij.plaatsreden,
      mag: canBeTweedeLezer(actor, rij),
    },
    intrekking: intrekking && { uitleg: intrekking.uitleg, vervanger: intrekking.vervanger?.titel ?? null },
    dodeVerwijzingen: rij.verwijstNaar.map(({ naar }) => naar),
    magBeslissen: canPublishPublicatie(actor, rij),
  }
}

type Gelezen = ReturnType<typeof alsStand>
export type Stand = Omit<Gelezen, 'dodeVerwijzingen'> & {
  dodeVerwijzingen: Readonly<Gelezen['dodeVerwijzingen']>
}
