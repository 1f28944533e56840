import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'
import { historienaam, selectHistorienaam } from './historienaam'
import { naarLokaal } from './lokaletijd'
import { planningVan, selectPlanning } from './planning'
import { canBeTweedeLezer, canPublishPublicatie, selectForPolicy } from './policy'
import { selectDodeVerwijzingen } from './verwijzingen'

/** See `findStand`. Moments are instants; `eindeLokaal` is the Dutch wall time for a form. One statement. */
export async function leesStand(db: Db, actor: Actor, id: string) {
  const rij = await db.publicatie.findUnique({
    where: { id },
    select: {
      ...selectForPolicy,
      ...selectPlanning,
      nogTeLezenSinds: true,
      plaatserId: true,
      plaatsreden: true,
      plaatser: { select: selectHistorienaam },
      intrekking: { select: { uitleg: true, vervanger: { select: { titel: true } } } },
      verwijstNaar: selectDodeVerwijzingen,
    },
    relationLoadStrategy: 'join',
  })
  if (!rij) return null
  const { status, intrekking, eindigtOp, plaatser } = rij
  return {
    id,
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

type Gelezen = NonNullable<Awaited<ReturnType<typeof leesStand>>>
export type Stand = Omit<Gelezen, 'dodeVerwijzingen'> & {
  dodeVerwijzingen: Readonly<Gelezen['dodeVerwijzingen']>
}
