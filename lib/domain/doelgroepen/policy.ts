import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** Taxonomies are kept by the redactie (contract.md §4); the pilot content comes in by a job. */
export const canEditDoelgroepen = (actor: Actor): boolean => isJob(actor) || hasRol(actor, 'REDACTIE')
