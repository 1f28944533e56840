import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { isOfOwnNetwerk, type PublicatieForPolicy } from '../publicatie/policy'
import { canUpdateScholing } from '../scholingen/policy'

/** Who manages the scholing offers it to all netwerken, and answers each that asks: a person, never a job. */
export const canManageTournee = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  isSignedIn(actor) && canUpdateScholing(actor, publicatie, publicatie)

/** A netwerk asks for a stop by its own coordinator, or by the redactie. */
export const canRequestHalte = (actor: Actor, van: { netwerkId: string | null }): boolean =>
  hasRol(actor, 'REDACTIE') || isOfOwnNetwerk(actor, van)

/** What was asked and answered is between the two who arrange it. */
export const canSeeAanvraag = (
  actor: Actor,
  publicatie: PublicatieForPolicy,
  van: { netwerkId: string },
): boolean => canManageTournee(actor, publicatie) || canRequestHalte(actor, van)
