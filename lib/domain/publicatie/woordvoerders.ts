import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Db } from '@/lib/platform/db'

const MEESTE = 50

/**
 * Who speaks for a netwerk: its coordinators, or the redactie where there is none or for what is of no netwerk; never
 * the actor, who knows already.
 */
export async function woordvoerdersVan(db: Db, netwerkId: string | null, actor: Actor) {
  const zoek = (wie: { netwerkId?: string; rollen: { some: { rol: 'NETWERKCOORDINATOR' | 'REDACTIE' } } }) =>
    db.gebruiker.findMany({
      where: { gedeactiveerdOp: null, ...wie },
      orderBy: { id: 'asc' },
      take: MEESTE,
      select: { id: true, naam: true, email: true },
    })
  const coordinatoren =
    netwerkId === null ? [] : await zoek({ netwerkId, rollen: { some: { rol: 'NETWERKCOORDINATOR' } } })
  const allen =
    coordinatoren.length > 0 ? coordinatoren : await zoek({ rollen: { some: { rol: 'REDACTIE' } } })
  return allen.filter(({ id }) => id !== actorId(actor))
}
