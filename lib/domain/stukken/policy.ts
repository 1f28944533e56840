import { type Actor, hasRol } from '@/lib/kernel/actor'

/** Everything that is written, of every status, in one list: for the redactie, who see each of them anyway. */
export const canKeepStukken = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')
