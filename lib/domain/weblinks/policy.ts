import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** Links to the outside are kept by the redactie, as the bronnen are (contract.md §4). */
export const canKeepWeblinks = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')

/** What a visit gave is told by the background process only. */
export const canSaveBezoek = (actor: Actor): boolean => isJob(actor)
