import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { canEditPublicatie, type PublicatieForPolicy } from '../publicatie/policy'

/** Who speaks, and asking them for their akkoord: who changes the scholing. */
export const canEditSprekers = (actor: Actor, publicatie: PublicatieForPolicy): boolean =>
  canEditPublicatie(actor, publicatie)

/** Answering when signed in: for oneself only. Without an account the link of the mail is the key. */
export const isEigenAkkoord = (actor: Actor, { gebruikerId }: { gebruikerId: string | null }): boolean =>
  isSignedIn(actor) && gebruikerId === actor.id
