import { type Actor, actorId, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/prisma/generated/client'
import {
  canEditPublicatie,
  canSeePublicatie,
  isOfOwnNetwerk,
  type PublicatieForPolicy,
  readablePublished,
  visiblePublicatie,
} from '../publicatie/policy'

type VanNetwerk = { netwerkId: string | null }

/** For the database: the scholingen that exist for this actor, own concepts included. */
export const visibleScholing = (actor: Actor): Prisma.ScholingWhereInput => ({
  publicatie: visiblePublicatie(actor),
})

export const canSeeScholing = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  canSeePublicatie(actor, publicatie)

/** For the database: what stands in the agenda, for everybody the same but for the zichtbaarheid. */
export const publishedScholing = (actor: Actor): Prisma.ScholingWhereInput => ({
  publicatie: readablePublished(actor),
})

/** A coordinator makes scholingen of the own netwerk, the redactie any (contract.md §4). */
export const canCreateScholing = (actor: Actor, scholing: VanNetwerk): boolean =>
  isJob(actor) || hasRol(actor, 'REDACTIE') || isOfOwnNetwerk(actor, scholing)

export const canStartScholing = (actor: Actor): boolean =>
  isSignedIn(actor) && canCreateScholing(actor, { netwerkId: actor.netwerkId })

/** Changing it needs the right before and after: nobody hands a scholing to a netwerk that is not theirs. */
export const canUpdateScholing = (actor: Actor, publicatie: PublicatieForPolicy, next: VanNetwerk): boolean =>
  canEditPublicatie(actor, publicatie) && canCreateScholing(actor, next)

/** Which netwerken a scholing goes to: for who can ask for a stop or decides about one. */
export const canSeeTournees = (actor: Actor): boolean =>
  isSignedIn(actor) && hasRol(actor, 'NETWERKCOORDINATOR', 'REDACTIE')

/** Enrolling is for everybody who signed in and can read it; loading narrows to what is published. */
export const canEnrol = (actor: Actor): boolean => isSignedIn(actor)

/** Who takes part: for the coordinator of its netwerk, the redactie and beheer. */
export const canSeeInschrijvingen = (actor: Actor, scholing: VanNetwerk): boolean =>
  hasRol(actor, 'REDACTIE', 'BEHEER') || isOfOwnNetwerk(actor, scholing)

/** Who takes somebody off the list: who makes and changes the scholing (contract.md §4), so not beheer. */
export const canManageInschrijvingen = (actor: Actor, scholing: VanNetwerk): boolean =>
  isSignedIn(actor) && canCreateScholing(actor, scholing)

/** Diet, access: for the organiser only (security.md L2), so of a netwerk's own scholing for its coordinator alone. */
export const canSeeOpmerkingen = (actor: Actor, scholing: VanNetwerk): boolean =>
  scholing.netwerkId === null ? hasRol(actor, 'REDACTIE') : isOfOwnNetwerk(actor, scholing)

/** Numbers for the accreditation: who reads the remarks, and nobody else; everybody reads the own one. */
export const canSeeRegistratienummers = canSeeOpmerkingen

/** For the database: the inschrijvingen that exist for this actor. Agrees with `canSeeInschrijving`. */
export function visibleInschrijving(actor: Actor): Prisma.InschrijvingWhereInput {
  if (hasRol(actor, 'REDACTIE', 'BEHEER')) return {}
  if (!isSignedIn(actor)) return { id: { in: [] } }
  const own = { gebruikerId: actor.id }
  if (!hasRol(actor, 'NETWERKCOORDINATOR') || actor.netwerkId === null) return own
  return { OR: [own, { scholing: { publicatie: { netwerkId: actor.netwerkId } } }] }
}

export const canSeeInschrijving = (
  actor: Actor,
  inschrijving: { gebruikerId: string } & VanNetwerk,
): boolean => inschrijving.gebruikerId === actorId(actor) || canSeeInschrijvingen(actor, inschrijving)
