import 'server-only'
import { writeRefusal } from '@/lib/platform/logboek'
import { type Actor, actorId, actorNaam } from './actor'
import { ForbiddenError, InvalidInputError, RefusedError } from './errors'

/** Who did it, as it stands in the logboek. */
export const logboekActor = (actor: Actor) => ({ actorId: actorId(actor), actor: actorNaam(actor) })

/** Logs that a command was refused. Mistyped input is not logged. */
export async function logRefusal(handeling: string, actor: Actor, item: string | null, error: Error) {
  if (error instanceof InvalidInputError) return
  const about = error instanceof RefusedError ? (error.item ?? item) : item
  const reden = error instanceof ForbiddenError ? 'geen rechten' : error.message
  await writeRefusal({ handeling, ...logboekActor(actor), item: about, details: { reden } })
}
