import { type Actor, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import type { Kijkrol, Prisma } from '@/prisma/generated/client'
import { KIJKROLLEN } from './labels'

/** Invite, change, deactivate: beheer (contract.md §4). */
export const canManageGebruikers = (actor: Actor): boolean => hasRol(actor, 'BEHEER')

/** Erase who a closed account belonged to: beheer; a job does it again after an older backup was put back. */
export const canDeleteGegevens = (actor: Actor): boolean => isJob(actor) || canManageGebruikers(actor)

/** Accounts without a mailed link: the demo accounts and the first beheerder, made on the server itself. */
export const canCreateGebruikers = (actor: Actor): boolean => isJob(actor)

/**
 * Look at the portal as somebody with fewer rights: redactie and beheer as anybody of any netwerk, a coordinator as
 * those of the own netwerk. Never as somebody who may see more (contract.md §4).
 */
export const canSetBlik = (actor: Actor, blik: { als: Kijkrol; netwerkId: string | null }): boolean =>
  hasRol(actor, 'REDACTIE', 'BEHEER') ||
  (hasRol(actor, 'NETWERKCOORDINATOR') && isFewerInOwnNetwerk(actor, blik))

const isFewerInOwnNetwerk = (actor: Actor, { als, netwerkId }: { als: Kijkrol; netwerkId: string | null }) =>
  als === 'BEZOEKER' || (als === 'HOSPICEMEDEWERKER' && isSignedIn(actor) && netwerkId === actor.netwerkId)

/** The kijkrollen that this actor can choose from; none for who already sees what readers see. */
export const kijkrollenVoor = (actor: Actor): Kijkrol[] =>
  KIJKROLLEN.filter((als) =>
    canSetBlik(actor, { als, netwerkId: isSignedIn(actor) ? actor.netwerkId : null }),
  )

/** Choose a person by name, for example as verantwoordelijke of a dossier. */
export const canChooseGebruikers = (actor: Actor): boolean =>
  isJob(actor) || hasRol(actor, 'REDACTIE', 'BEHEER')

/** For the database: the gebruikers whose names exist for this actor. Agrees with `canSeeGebruiker`. */
export function visibleGebruiker(actor: Actor): Prisma.GebruikerWhereInput {
  if (isJob(actor) || canManageGebruikers(actor)) return {}
  if (!isSignedIn(actor)) return { id: { in: [] } }
  return canChooseGebruikers(actor) ? { OR: [{ id: actor.id }, { gedeactiveerdOp: null }] } : { id: actor.id }
}

export const canSeeGebruiker = (
  actor: Actor,
  gebruiker: { id: string; gedeactiveerdOp: Date | null },
): boolean =>
  isJob(actor) ||
  canManageGebruikers(actor) ||
  isSelf(actor, gebruiker) ||
  (canChooseGebruikers(actor) && gebruiker.gedeactiveerdOp === null)

const KWARTIER = 15 * 60_000

/**
 * Was the password given a moment ago? Asked before personal data leave the portal (security.md S6, E1): somebody else
 * may sit at a screen that was left open. A quarter of an hour is one piece of work.
 */
export const isPasBevestigd = (actor: Actor, now: Date): boolean =>
  isSignedIn(actor) &&
  actor.bevestigdOp !== undefined &&
  now.getTime() - actor.bevestigdOp.getTime() < KWARTIER

/** Throws RefusedError when the password was not given a moment ago. `item`: what is taken along, for the logboek. */
export function requirePasBevestigd(actor: Actor, now: Date, item?: string): void {
  if (isPasBevestigd(actor, now)) return
  throw new RefusedError(
    'Vul eerst je wachtwoord opnieuw in. Ga terug naar de lijst en kies daar Download.',
    item,
  )
}

export const isSelf = (actor: Actor, { id }: { id: string }): boolean => isSignedIn(actor) && actor.id === id
