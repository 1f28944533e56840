import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** The agendas of others that we read are kept by the redactie. */
export const canKeepAgendabronnen = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')

/** What stood in such an agenda is told by the background process only. */
export const canSaveLezing = (actor: Actor): boolean => isJob(actor)
