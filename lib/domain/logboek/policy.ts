import { type Actor, hasRol } from '@/lib/kernel/actor'

/** The logboek is read by beheer and by nobody else (contract.md §4). */
export const canReadLogboek = (actor: Actor): boolean => hasRol(actor, 'BEHEER')
