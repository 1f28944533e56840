import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { canEditPublicatie, isSchrijver, looksAfter, type PublicatieForPolicy } from '../publicatie/policy'

// Who looks after a consultatielijn changes only its facts, but knows best what its texts should say.
const worksOn = (actor: Actor, stuk: PublicatieForPolicy): boolean =>
  canEditPublicatie(actor, stuk) || looksAfter(actor, stuk)

/**
 * See the remarks on the blocks of a text: the redactie, who writes it, and who may change it or looks after it. Never a reader, and nobody
 * who looks at the portal as one. Not everybody who sees a concept: a story is for its author and the redactie.
 */
export const canSeeOpmerkingen = (actor: Actor, stuk: PublicatieForPolicy): boolean =>
  isSignedIn(actor) && !actor.blik && (isSchrijver(actor, stuk) || worksOn(actor, stuk))

/**
 * Place, answer, resolve and reopen them: while the item is being made all of these; once readers have it, who may
 * change it or looks after it; nobody in the archive.
 */
export const canWriteOpmerkingen = (actor: Actor, stuk: PublicatieForPolicy): boolean => {
  if (!canSeeOpmerkingen(actor, stuk) || stuk.status === 'GEARCHIVEERD') return false
  return stuk.status !== 'GEPUBLICEERD' || worksOn(actor, stuk)
}
