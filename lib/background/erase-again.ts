import 'server-only'
import { deleteOpname } from '@/lib/domain/bijlagen/delete-opname'
import { deleteGegevens } from '@/lib/domain/gebruikers/delete-gegevens'
import { deleteOrigineel } from '@/lib/domain/praktijkverhalen/delete-origineel'
import { metOrigineel } from '@/lib/domain/praktijkverhalen/jobs'
import { deleteReactietekst } from '@/lib/domain/reacties/delete-reactietekst'
import { saveWissingen } from '@/lib/domain/wissingen/save-wissingen'
import { GEBRUIKER, OPNAME, REACTIE, VERHAAL } from '@/lib/domain/wissingen/schema'
import { type Actor, actorNaam } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import { now } from '@/lib/platform/clock'
import { type Db, database } from '@/lib/platform/db'
import type { Wissing } from '@/lib/platform/wissingenlijst'

/** `gewist`: how many were erased again; `nietGelukt`: whom that went wrong with, and why, in a sentence. */
export type Herhaling = { gewist: number; nietGelukt: { id: string; reden: string }[] }

/** How an erasure is done again, by the kind that the list names; a kind of a newer version waits for that version. */
const OPNIEUW: Record<
  string,
  { over: (db: Db, ids: string[]) => Promise<string[]>; wis: (actor: Actor, id: string) => Promise<unknown> }
> = {
  [GEBRUIKER]: {
    over: async (db, ids) => {
      const rijen = await db.gebruiker.findMany({
        where: { id: { in: ids }, gewistOp: null },
        orderBy: { id: 'asc' },
        select: { id: true },
      })
      return rijen.map(({ id }) => id)
    },
    wis: (actor, id) => deleteGegevens(actor, { id, eigenWachtwoord: null, adres: actorNaam(actor) }),
  },
  [VERHAAL]: {
    over: (db, ids) => metOrigineel(db, now(), ids),
    wis: (actor, id) => deleteOrigineel(actor, { id }),
  },
  [REACTIE]: {
    over: async (db, ids) => {
      const rijen = await db.reactie.findMany({
        where: { id: { in: ids }, tekst: { not: '' } },
        orderBy: { id: 'asc' },
        select: { id: true },
      })
      return rijen.map(({ id }) => id)
    },
    wis: (actor, id) => deleteReactietekst(actor, { id }),
  },
  [OPNAME]: {
    over: async (db, ids) => {
      const rijen = await db.opname.findMany({
        where: { id: { in: ids } },
        orderBy: { id: 'asc' },
        select: { id: true },
      })
      return rijen.map(({ id }) => id)
    },
    wis: (actor, id) => deleteOpname(actor, { id }),
  },
}

/**
 * Takes `lijst` into the list of erasures, and erases again all on it that this database still holds: after an older
 * backup was put back. Harmless to repeat; what goes wrong with one does not keep the others waiting.
 */
export async function wisOpnieuw(actor: Actor, lijst: readonly Wissing[]): Promise<Herhaling> {
  const db = database()
  await saveWissingen(actor, { regels: [...lijst] })
  const herhaling: Herhaling = { gewist: 0, nietGelukt: [] }
  for (const [soort, { over, wis }] of Object.entries(OPNIEUW)) {
    const rijen = await db.wissing.findMany({ where: { soort }, select: { itemId: true } })
    const ids = await over(
      db,
      rijen.map(({ itemId }) => itemId),
    )
    for (const id of ids) {
      try {
        await wis(actor, id)
        herhaling.gewist += 1
      } catch (fout) {
        if (!(fout instanceof RefusedError)) throw fout
        herhaling.nietGelukt.push({ id, reden: fout.message })
      }
    }
  }
  return herhaling
}
