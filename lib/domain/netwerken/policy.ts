import { type Actor, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Netwerken are kept by beheer (contract.md §4); the pilot content comes in by a job. */
export const canEditNetwerken = (actor: Actor): boolean => isJob(actor) || hasRol(actor, 'BEHEER')

/** Names and facts of netwerken are for everybody who signed in. */
export const canReadNetwerken = (actor: Actor): boolean => isJob(actor) || isSignedIn(actor)

/** For the database: the netwerken that exist for this actor. Agrees with `canSeeNetwerk`. */
export const visibleNetwerk = (actor: Actor): Prisma.NetwerkWhereInput => {
  if (canEditNetwerken(actor)) return {}
  return canReadNetwerken(actor) ? { actief: true } : { id: { in: [] } }
}

export const canSeeNetwerk = (actor: Actor, { actief }: { actief: boolean }): boolean =>
  canEditNetwerken(actor) || (canReadNetwerken(actor) && actief)

/** What is not certain yet, and the remarks about it: for who can find out. */
export const canSeeOnzekerheid = (actor: Actor, netwerkId: string | null): boolean =>
  isJob(actor) ||
  hasRol(actor, 'REDACTIE', 'BEHEER') ||
  (isSignedIn(actor) &&
    hasRol(actor, 'NETWERKCOORDINATOR') &&
    netwerkId !== null &&
    actor.netwerkId === netwerkId)

/** How a netwerk stands with what was agreed: its own coordinators, redactie and beheer. */
export const canSeeStand = canSeeOnzekerheid
