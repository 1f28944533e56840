import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import {
  canEditPublicatie,
  isSchrijver,
  type PublicatieForPolicy,
  readablePublished,
  visiblePublicatie,
} from '../publicatie/policy'

/** Write a story: who works in a hospice or coordinates, for the own netwerk; the redactie for any (contract.md §4). */
export const canCreatePraktijkverhaal = (actor: Actor): boolean =>
  isJob(actor) || hasRol(actor, 'HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE')

/** Say for which netwerk; for all others it is their own. */
export const canChooseNetwerk = (actor: Actor): boolean => isJob(actor) || hasRol(actor, 'REDACTIE')

/** Change a story: its author and who writes along while it is a concept, and the redactie. */
export const canEditPraktijkverhaal = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  canEditPublicatie(actor, publicatie)

/** See what the privacy check found and how it was explained: who writes it and the redactie, nobody else. */
export const canSeePrivacy = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  isJob(actor) || hasRol(actor, 'REDACTIE') || isSchrijver(actor, publicatie)

/** For the database: the stories that exist for this actor. */
export const visiblePraktijkverhaal = (actor: Actor): Prisma.PraktijkverhaalWhereInput => ({
  publicatie: visiblePublicatie(actor),
})

/** For the database: what stands in the list, whatever drafts the actor may see besides. */
export const readablePraktijkverhaal = (actor: Actor) => ({
  soort: 'PRAKTIJKVERHAAL' as const,
  ...readablePublished(actor),
})
