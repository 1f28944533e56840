import { type Actor, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'

/** The kennisagenda is kept by the redactie (contract.md §4); the pilot content comes in by a job. */
export const canWriteKennisvraag = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)

/** A reader who found nothing may ask: a concept that only the redactie does something with. */
export const canAskKennisvraag = (actor: Actor): boolean => isSignedIn(actor)
