import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'

type NieuweVersie = {
  /** ref of the item */
  item: string
  nummer: number
  inhoud: Prisma.InputJsonObject
  aard?: 'OPGESLAGEN' | 'BOTSING' | 'VOORSTEL'
  reden?: string | undefined
}

/** The two texts of a save that came too late. `versie` is the one to save on top of; `op` an ISO instant. */
export type Botsing = { versie: number; door: string | null; op: string; hun: JsonObject; jouw: JsonObject }
type JsonObject = Record<string, unknown>

/** Keeps one state of an item, in the transaction of the save. */
export async function bewaarVersie(db: Db, actor: Actor, nieuw: NieuweVersie): Promise<void> {
  const { item, nummer, inhoud, aard = 'OPGESLAGEN', reden = null } = nieuw
  await db.versie.create({ data: { item, nummer, inhoud, aard, reden, gebruikerId: actorId(actor) } })
}
