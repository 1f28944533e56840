import { type Actor, hasRol } from '@/lib/kernel/actor'

/** Who looks for somebody to teach: coordinators and the redactie. Nobody else, as the form promises. */
export const canSeeDocenten = (actor: Actor): boolean => hasRol(actor, 'NETWERKCOORDINATOR', 'REDACTIE')
