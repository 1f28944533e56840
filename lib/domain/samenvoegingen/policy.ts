import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { canEditNetwerken } from '../netwerken/policy'
import { canEditOrganisaties } from '../organisaties/policy'
import type { KeuzeSoort } from './labels'

/** Merge and retire: who keeps the list. A job never does. */
export function canSamenvoegen(actor: Actor, soort: KeuzeSoort): boolean {
  if (!isSignedIn(actor)) return false
  if (soort === 'NETWERK') return canEditNetwerken(actor)
  return soort === 'ORGANISATIE' ? canEditOrganisaties(actor) : hasRol(actor, 'REDACTIE')
}
