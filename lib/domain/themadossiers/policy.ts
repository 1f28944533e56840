import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'
import type { Prisma } from '@/prisma/generated/client'
import {
  canEditPublicatie,
  canPublishPublicatie,
  canSeePublicatie,
  type PublicatieForPolicy,
  visiblePublicatie,
} from '../publicatie/policy'

/** What the rules look at: the dossier's Publicatie row, with verantwoordelijke and vervanger. */
type DossierForPolicy = PublicatieForPolicy

/** For the database: the dossiers that exist for this actor. Agrees with `canSeeThemadossier`. */
export const visibleThemadossier = (actor: Actor): Prisma.ThemadossierWhereInput => ({
  publicatie: visiblePublicatie(actor),
})

export const canSeeThemadossier = (actor: Actor, dossier: DossierForPolicy): boolean =>
  canSeePublicatie(actor, dossier)

export const canCreateThemadossier = (actor: Actor): boolean => isJob(actor) || hasRol(actor, 'REDACTIE')

/** Change texts: the redactie any dossier, verantwoordelijke and vervanger their own. */
export const canEditThemadossier = (actor: Actor, dossier: DossierForPolicy): boolean =>
  canEditPublicatie(actor, dossier)

export const canPublishThemadossier = (actor: Actor, dossier: DossierForPolicy): boolean =>
  canPublishPublicatie(actor, dossier)

/** Take over or send back what a verantwoordelijke proposes. */
export const canAcceptVoorstel = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')

/** A change of a verantwoordelijke to what readers see waits for the redactie, unless they allow direct publishing. */
export const waitsForRedactie = (
  actor: Actor,
  dossier: DossierForPolicy & { directPubliceren: boolean },
): boolean => dossier.status === 'GEPUBLICEERD' && !dossier.directPubliceren && !canCreateThemadossier(actor)
