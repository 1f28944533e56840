import type { CommandWorld } from '../support/command-world'
import { bewerking } from './command-fields'

type Invoer = Record<string, unknown>
/** What a form would send: about the item with `id` in `world`, or about the world's own example. */
export type Voorbeeld = (world: CommandWorld, id?: string) => Invoer

export const zonderIets: Voorbeeld = () => ({})
export const stap =
  (kies: (world: CommandWorld) => { id: string }, opmerking = 'Kijk hier nog eens naar.'): Voorbeeld =>
  (world, id = kies(world).id) => ({ id, opmerking })
export const van =
  (kies: (world: CommandWorld) => { id: string }, rest: Voorbeeld = zonderIets): Voorbeeld =>
  (world, id = kies(world).id) => ({ id, ...rest(world) })
export const wijzig =
  (kies: (world: CommandWorld) => { id: string }, rest: Voorbeeld): Voorbeeld =>
  (world, id = kies(world).id) => ({ ...bewerking(id), ...rest(world) })
