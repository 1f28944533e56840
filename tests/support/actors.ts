import type { GebruikerActor, Rol } from '@/lib/kernel/actor'
import { aGebruiker, type GebruikerWens } from './factories/gebruiker'

type Wens = Omit<GebruikerWens, 'rollen'>

/** A gebruiker in the database, as the actor that a request of this person would have. */
export async function actorMet(rollen: readonly Rol[], wens: Wens = {}): Promise<GebruikerActor> {
  const { id, naam, netwerkId } = await aGebruiker({ ...wens, rollen })
  return { kind: 'gebruiker', id, naam, netwerkId, rollen }
}

export const hospicemedewerker = (wens?: Wens) => actorMet(['HOSPICEMEDEWERKER'], wens)
export const coordinator = (wens?: Wens) => actorMet(['NETWERKCOORDINATOR'], wens)
export const redactie = (wens?: Wens) => actorMet(['REDACTIE'], wens)
export const beheer = (wens?: Wens) => actorMet(['BEHEER'], wens)
