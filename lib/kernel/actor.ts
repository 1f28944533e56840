import 'server-only'
import type { Blik } from '@/lib/domain/gebruikers/blik'
import { z } from './zod'

export const rolSchema = z.enum(['HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE', 'BEHEER'])
export type Rol = z.infer<typeof rolSchema>

/** Who asks: somebody who signed in, a visitor who did not, or a named job of the background process. */
export type Actor =
  | GebruikerActor
  | { kind: 'bezoeker'; blik?: Blik }
  | { kind: 'job'; naam: string; blik?: never }

export type GebruikerActor = {
  kind: 'gebruiker'
  id: string
  naam: string
  rollen: readonly Rol[]
  netwerkId: string | null
  /** When the password was last given in this browser. */
  bevestigdOp?: Date
  /** Somebody with more rights looks at the portal as this actor sees it, and can change nothing meanwhile. */
  blik?: Blik
}

export const bezoeker: Actor = { kind: 'bezoeker' }
export const job = (naam: string): Actor => ({ kind: 'job', naam })
export const isSignedIn = (actor: Actor): actor is GebruikerActor => actor.kind === 'gebruiker'
export const isJob = (actor: Actor): boolean => actor.kind === 'job'
export const everyone = (): boolean => true

/** True when the actor signed in and holds at least one of the rollen. */
export const hasRol = (actor: Actor, ...rollen: Rol[]): boolean =>
  actor.kind === 'gebruiker' && actor.rollen.some((rol) => rollen.includes(rol))

/** The actor's gebruiker id, or null for a visitor or a job. */
export const actorId = (actor: Actor): string | null => (actor.kind === 'gebruiker' ? actor.id : null)

/** How the actor stands in the logboek. */
export const actorNaam = (actor: Actor): string => {
  if (actor.kind === 'gebruiker') return actor.naam
  return actor.kind === 'job' ? `achtergrondwerk: ${actor.naam}` : 'bezoeker'
}
