import { type Actor, hasRol } from '@/lib/kernel/actor'

/** Who keeps the promise to each other: the coordinators of all netwerken, redactie and beheer. */
export const canSeeRegioklok = (actor: Actor): boolean =>
  hasRol(actor, 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER')

/** What is agreed for all netwerken together is kept by the redactie; what one netwerk promised by beheer. */
export const canSetJaarafspraak = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')
