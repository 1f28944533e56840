import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { isOfOwnNetwerk, readablePublished } from '../publicatie/policy'

/** Who signed in reads what the netwerken think of a story. */
export const canReadOordelen = isSignedIn

/** A netwerk speaks through its coordinators; what it says of one story they all can change. */
export const canSetOordeel = (actor: Actor): boolean =>
  isSignedIn(actor) && hasRol(actor, 'NETWERKCOORDINATOR') && isOfOwnNetwerk(actor, actor)

/** For the database: the stories that netwerken have an oordeel about, as far as this actor reads them. */
export const judgedVerhaal = (actor: Actor): Prisma.PraktijkverhaalWhereInput => ({
  publicatie: readablePublished(actor),
})
