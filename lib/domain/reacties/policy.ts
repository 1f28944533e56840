import { type Actor, actorId, hasRol, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { readablePublished } from '../publicatie/policy'

/** What the rules look at. */
export type ReactieForPolicy = { auteurId: string; verwijderdOp: Date | null; verborgenOp: Date | null }

/** Who signed in takes part in the talk under a story that this person can read; never a visitor. */
export const canTalk = isSignedIn

/** For the database: the stories with a talk for this actor. Only what is published has one, whatever drafts are seen besides. */
export const talkedAbout = (actor: Actor): Prisma.PraktijkverhaalWhereInput =>
  isSignedIn(actor) ? { publicatie: readablePublished(actor) } : { id: { in: [] } }

/** For the database: the reactions that this actor can read. Agrees with `canReadReactie`, for a story the actor reads. */
export function visibleReactie(actor: Actor): Prisma.ReactieWhereInput {
  const there = { verwijderdOp: null, verhaal: talkedAbout(actor) }
  return canModerate(actor) ? there : { ...there, OR: [{ verborgenOp: null }, ...ofOwn(actor)] }
}

const ofOwn = (actor: Actor) => (isSignedIn(actor) && !actor.blik ? [{ auteurId: actor.id }] : [])

/** What its writer took away nobody reads; what the redactie hid only its writer and the redactie. */
export const canReadReactie = (actor: Actor, reactie: ReactieForPolicy): boolean =>
  reactie.verwijderdOp === null &&
  (reactie.verborgenOp === null || canModerate(actor) || (!actor.blik && isOwnReactie(actor, reactie)))

export const isOwnReactie = (actor: Actor, { auteurId }: { auteurId: string }): boolean =>
  actorId(actor) === auteurId

/** Mend the own words, as long as the redactie did not hide them. */
export const canEditReactie = (actor: Actor, reactie: ReactieForPolicy): boolean =>
  !actor.blik && isOwnReactie(actor, reactie) && reactie.verwijderdOp === null && reactie.verborgenOp === null

/** Take the own words away, also when they were hidden. */
export const canDeleteReactie = (actor: Actor, reactie: ReactieForPolicy): boolean =>
  !actor.blik && isOwnReactie(actor, reactie) && reactie.verwijderdOp === null

/** Hide and put back: the redactie, who reads what is reported. */
export const canModerate = (actor: Actor): boolean => !actor.blik && hasRol(actor, 'REDACTIE')

/** Say that somebody's reaction cannot stay: whoever reads it, but not of the own words. */
export const canReportReactie = (actor: Actor, reactie: ReactieForPolicy): boolean =>
  isSignedIn(actor) &&
  !isOwnReactie(actor, reactie) &&
  reactie.verwijderdOp === null &&
  reactie.verborgenOp === null
