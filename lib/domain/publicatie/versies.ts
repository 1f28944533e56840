import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'

export type NieuweVersie = {
  /** ref of the item */
  item: string
  nummer: number
  inhoud: Prisma.InputJsonObject
  aard?: 'OPGESLAGEN' | 'BOTSING' | 'VOORSTEL'
  reden?: string | undefined
}

/** Keeps one state of an item, in the transaction of the save. */
export async function bewaarVersie(db: Db, actor: Actor, { item, nummer, inhoud, aard = 'OPGESLAGEN', reden }: NieuweVersie): Promise<void> {
  await db.versie.create({ data: { item, nummer, inhoud, aard, reden: reden ?? null, gebruikerId: actorId(actor) } })
}

/** The two texts of a save that came too late; neither is lost: `jouw` is kept as a versie of aard BOTSING. */
export type Botsing = { versie: number; door: string | null; op: Date; hun: Prisma.JsonObject; jouw: Prisma.JsonObject }

/** What a save answers: saved, laid aside for the redactie, or a conflict with both texts. */
export type Opgeslagen =
  | { uitkomst: 'OPGESLAGEN'; versie: number; slug: string }
  | { uitkomst: 'VOORSTEL'; slug: string }
  | { uitkomst: 'BOTSING'; botsing: Botsing; slug: string }
