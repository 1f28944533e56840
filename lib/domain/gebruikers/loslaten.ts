import 'server-only'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { GEBRUIKER } from '../wissingen/schema'
import { geefUitHanden, leesOpNaam, type OpNaam } from './opnaam'
import { sluit } from './sluiten'

/**
 * Closes an account that an older backup opened again, of somebody who was erased since. What stands in the name goes to
 * the vervanger, else to the first of the redactie or beheer who can have it: there is nobody to ask. Also for
 * the last beheerder: a new one can be made on the server. Out: how much went over. Throws RefusedError when nobody can
 * have a piece.
 */
export async function laatLos(db: Db, id: string, now: Date): Promise<number> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended('overdracht', 0))`
  const regels = await leesOpNaam(db, id)
  const mensen = regels.length > 0 ? await leesMensen(db, id) : []
  for (const regel of regels) await geefAanEerste(db, id, mensen, regel)
  await sluit(db, id, now)
  return regels.length
}

async function geefAanEerste(db: Db, van: string, mensen: readonly GebruikerActor[], regel: OpNaam) {
  const vervanger = mensen.filter(({ id }) => id === regel.voorstel)
  const anderen = mensen.filter(({ id, rollen }) => id !== regel.voorstel && rollen.some(isVanRedactie))
  for (const naar of [...vervanger, ...anderen]) {
    const gelukt = await geefUitHanden({ db, van, naar, regel }).then(
      () => true,
      (fout: unknown) => {
        if (fout instanceof RefusedError) return false
        throw fout
      },
    )
    if (gelukt) return
  }
  throw new RefusedError(`Niemand van de redactie kan “${regel.titel}” overnemen.`)
}

const isVanRedactie = (rol: GebruikerActor['rollen'][number]) => rol === 'REDACTIE' || rol === 'BEHEER'

/** Who may take over: the redactie before beheer, the longest there first, and nobody who is to be erased as well. */
async function leesMensen(db: Db, van: string): Promise<GebruikerActor[]> {
  const weg = await db.wissing.findMany({ where: { soort: GEBRUIKER }, select: { itemId: true } })
  const mensen = await db.gebruiker.findMany({
    where: { gedeactiveerdOp: null, id: { notIn: [van, ...weg.map(({ itemId }) => itemId)] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, naam: true, netwerkId: true, rollen: { select: { rol: true } } },
  })
  const actors = mensen.map(
    ({ rollen, ...mens }): GebruikerActor => ({
      kind: 'gebruiker',
      ...mens,
      rollen: rollen.map(({ rol }) => rol),
    }),
  )
  const redactie = actors.filter(({ rollen }) => rollen.includes('REDACTIE'))
  return [...redactie, ...actors.filter(({ rollen }) => !rollen.includes('REDACTIE'))]
}
