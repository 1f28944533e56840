import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { canEditNetwerken } from '../netwerken/policy'
import { canEditOrganisaties } from '../organisaties/policy'
import type { KeuzeSoort } from './labels'

/** Read how an entry of a list came to be what it is: who keeps the lists. */
export const canSeeLijstrijen = (actor: Actor): boolean => hasRol(actor, 'REDACTIE', 'BEHEER')

/** Merge and retire: who keeps the list. A job never does. */
export function canSamenvoegen(actor: Actor, soort: KeuzeSoort): boolean {
  if (!isSignedIn(actor)) return false
  if (soort === 'NETWERK') return canEditNetwerken(actor)
  return soort === 'ORGANISATIE' ? canEditOrganisaties(actor) : hasRol(actor, 'REDACTIE')
}
