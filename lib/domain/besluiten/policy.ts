import { type Actor, actorId, hasRol, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { judgedVerhaal } from '../oordelen/policy'

/** Who signed in reads what was decided. */
export const canReadBesluiten = isSignedIn

/** Record, change and take back what was decided: who sit at the table, the coordinators of all netwerken and the redactie. */
export const canKeepBesluiten = (actor: Actor): boolean => hasRol(actor, 'NETWERKCOORDINATOR', 'REDACTIE')

/** Say that it was done, or not yet: also who promised it. */
export const canSetBesluitstand = (actor: Actor, { eigenaarId }: { eigenaarId: string | null }): boolean =>
  canKeepBesluiten(actor) || (eigenaarId !== null && eigenaarId === actorId(actor))

const seesAll = (actor: Actor) => canKeepBesluiten(actor) || hasRol(actor, 'BEHEER')

/** For the database: the decisions that exist for this actor. About a story: for who reads it, or promised it. */
export function visibleBesluit(actor: Actor): Prisma.BesluitWhereInput {
  if (seesAll(actor)) return {}
  const eigen = actorId(actor)
  return {
    OR: [
      { verhaalId: null },
      { verhaal: judgedVerhaal(actor) },
      ...(eigen === null ? [] : [{ eigenaarId: eigen }]),
    ],
  }
}
