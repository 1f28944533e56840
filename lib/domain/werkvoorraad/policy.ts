import { type Actor, hasRol } from '@/lib/kernel/actor'
import { canBeTweedeLezer, heeftGeschreven } from '../publicatie/policy'
import type { Werkregel } from './werkregel'

/** The work list is of the redactie (contract.md §4). */
export const canSeeWerkvoorraad = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')

/** Say who does what; who that may be is `canDoWerk`. */
export const canAssignWerk = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')

/** Drafts stay with their writer: an overdracht moves those. */
export const isToewijsbaar = ({ wat }: { wat: Werkregel['wat'] }): boolean => wat !== 'concepten'

/** Whether this person could do that work when it is theirs: nobody judges the own work, or reads it again. */
export function canDoWerk(persoon: Actor, werk: Werkregel): boolean {
  if (!canSeeWerkvoorraad(persoon)) return false
  const { wat, makers } = werk
  if (makers === null) return true
  if (wat === 'tweede-lezer') return canBeTweedeLezer(persoon, makers)
  return wat !== 'beoordelen' || !heeftGeschreven(persoon, makers)
}
