import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** The woordenlijst is kept by the redactie (contract.md §4); the pilot content comes in by a job. */
export const canWriteBegrip = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)

/** Merging takes a person who read both. */
export const canMergeBegrip = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')
