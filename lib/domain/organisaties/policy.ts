import { type Actor, hasRol, isJob, isSignedIn } from '@/lib/kernel/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Organisaties are kept by redactie and beheer; the pilot content comes in by a job. */
export const canEditOrganisaties = (actor: Actor): boolean =>
  isJob(actor) || hasRol(actor, 'REDACTIE', 'BEHEER')

export const canReadOrganisaties = (actor: Actor): boolean => isJob(actor) || isSignedIn(actor)

/** For the database: the organisaties that exist for this actor. Agrees with `canSeeOrganisatie`. */
export const visibleOrganisatie = (actor: Actor): Prisma.OrganisatieWhereInput => {
  if (canEditOrganisaties(actor)) return {}
  return canReadOrganisaties(actor) ? { actief: true } : { id: { in: [] } }
}

export const canSeeOrganisatie = (actor: Actor, { actief }: { actief: boolean }): boolean =>
  canEditOrganisaties(actor) || (canReadOrganisaties(actor) && actief)
