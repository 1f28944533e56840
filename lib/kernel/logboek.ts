import 'server-only'
import { type Db, database } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { type Actor, actorId, actorNaam } from './actor'
import { ForbiddenError, InvalidInputError, RefusedError } from './errors'

type Line = {
  handeling: string
  actor: Actor
  item: string | null
  resultaat: 'GELUKT' | 'GEWEIGERD'
  details: Record<string, string | number | boolean | null>
}

/** Writes one line of the audit log (NEN 7513; ASVS 16.2.1) in the transaction `db`. */
export async function writeLogboek(
  db: Db,
  { handeling, actor, item, resultaat, details }: Line,
): Promise<void> {
  await db.logboekregel.create({
    data: { handeling, actorId: actorId(actor), actor: actorNaam(actor), item, resultaat, details },
  })
}

/** Logs that a command was refused, after its transaction was rolled back. Mistyped input is not logged. */
export async function logRefusal(
  handeling: string,
  actor: Actor,
  item: string | null,
  error: Error,
): Promise<void> {
  if (error instanceof InvalidInputError) return
  const about = error instanceof RefusedError ? (error.item ?? item) : item
  const reden = error instanceof ForbiddenError ? 'geen rechten' : error.message
  try {
    await writeLogboek(database(), {
      handeling,
      actor,
      item: about,
      resultaat: 'GEWEIGERD',
      details: { reden },
    })
  } catch (failure) {
    log().error({ err: failure, handeling }, 'weigering niet in logboek')
  }
}
