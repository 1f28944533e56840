import { type Actor, actorId, hasRol } from '@/lib/kernel/actor'
import type { Meeschrijfstand } from '@/prisma/generated/client'
import { canEditPublicatie, isOwnWork, type PublicatieForPolicy } from '../publicatie/policy'

type MeeschrijverForPolicy = {
  stand: Meeschrijfstand
  gebruikerId: string | null
  publicatie: PublicatieForPolicy
}

const isConcept = ({ soort, status }: PublicatieForPolicy): boolean =>
  soort === 'PRAKTIJKVERHAAL' && status === 'CONCEPT'

/** Ask somebody to write along: the author of a story that is still a concept, and the redactie. */
export const canRequestMeeschrijver = (actor: Actor, verhaal: PublicatieForPolicy): boolean =>
  isConcept(verhaal) && (isOwnWork(actor, verhaal) || hasRol(actor, 'REDACTIE'))

/** See who writes along, and who was asked: whoever may change the concept. */
export const canSeeMeeschrijvers = (actor: Actor, verhaal: PublicatieForPolicy): boolean =>
  isConcept(verhaal) && canEditPublicatie(actor, verhaal)

const isZelf = (actor: Actor, { gebruikerId }: MeeschrijverForPolicy): boolean =>
  gebruikerId !== null && gebruikerId === actorId(actor)

/** Answer: who was asked, once. */
export const canSetMeeschrijver = (actor: Actor, vraag: MeeschrijverForPolicy): boolean =>
  vraag.stand === 'GEVRAAGD' && isZelf(actor, vraag)

/** Stop, or take back: who writes along, and who may ask. A no stays, so that it counts for a while. */
export const canEndMeeschrijver = (actor: Actor, een: MeeschrijverForPolicy): boolean =>
  (een.stand === 'JA' && isConcept(een.publicatie) && isZelf(actor, een)) ||
  ((een.stand === 'GEVRAAGD' || een.stand === 'JA') && canRequestMeeschrijver(actor, een.publicatie))
