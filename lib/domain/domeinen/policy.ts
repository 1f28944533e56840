import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** The domains of the kwaliteitskader are kept by the redactie (contract.md §4); the pilot content comes in by a job. */
export const canWriteDomein = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)
