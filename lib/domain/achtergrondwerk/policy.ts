import { type Actor, hasRol } from '@/lib/kernel/actor'

/** What waits and what got stuck in the background is watched by beheer. */
export const canManageAchtergrondwerk = (actor: Actor): boolean => hasRol(actor, 'BEHEER')
