import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** Who may read an item is for the redactie to say (contract.md §4); the pilot content comes in by a job. */
export const canSetZichtbaarheid = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)
