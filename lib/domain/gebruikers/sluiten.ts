import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { inWoorden } from './labels'
import { leesOpNaam, tel } from './opnaam'
import { isSelf } from './policy'
import { requireBeheerder } from './rechten'
import { verloopUitnodigingen } from './uitnodiging'

/** Throws RefusedError when somebody would close the own account. */
export function requireAnderAccount(actor: Actor, id: string): void {
  if (isSelf(actor, { id }))
    throw new RefusedError('Je kunt je eigen account niet sluiten. Vraag het een andere beheerder.')
}

/**
 * Closes an account: signed out at the next request, everywhere (P2). What the person wrote stays, with the name. The
 * caller locks the beheerders first. Throws RefusedError while something is in this person's name, or for the last
 * beheerder; a trigger keeps the first rule whatever program writes.
 */
export async function sluitAccount(db: Db, id: string, now: Date): Promise<void> {
  const regels = await leesOpNaam(db, id)
  if (regels.length > 0)
    throw new RefusedError(
      `Op naam van deze persoon staat nog: ${inWoorden(tel(regels))}. Draag dat eerst over aan iemand anders.`,
    )
  await sluit(db, id, now)
  await requireBeheerder(db)
}

/** The same for an account of which nobody asks whether it may be closed, and that has nothing in its name. */
export async function sluit(db: Db, id: string, now: Date): Promise<void> {
  await db.gebruiker.updateMany({ where: { id, gedeactiveerdOp: null }, data: { gedeactiveerdOp: now } })
  await db.session.deleteMany({ where: { gebruikerId: id } })
  await db.agendaadres.deleteMany({ where: { gebruikerId: id } })
  await verloopUitnodigingen(db, id, now)
  // Whoever asked sees that nobody answered, as on an address that nobody has.
  await db.meeschrijver.updateMany({
    where: { gebruikerId: id, stand: 'GEVRAAGD', jaOp: null },
    data: { gebruikerId: null },
  })
}
