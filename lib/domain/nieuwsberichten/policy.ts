import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { readablePublished, visiblePublicatie } from '../publicatie/policy'

/** Nieuws is written by the redactie (contract.md §4); the pilot content comes in by a job. */
export const canWriteNieuwsbericht = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)

/** For the database: the nieuwsberichten that exist for this actor. */
export const visibleNieuwsbericht = (actor: Actor): Prisma.NieuwsberichtWhereInput => ({
  publicatie: visiblePublicatie(actor),
})

/** For the database: what stands in the list, whatever drafts the actor may see besides. */
export const readableNieuwsbericht = (actor: Actor): Prisma.NieuwsberichtWhereInput => ({
  publicatie: readablePublished(actor),
})
