import 'server-only'
import { type Actor, actorId, hasRol } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { neemAltOver } from './alttekst'

type NieuweVersie = {
  /** ref of the item */
  item: string
  nummer: number
  inhoud: Prisma.InputJsonObject
  aard?: 'OPGESLAGEN' | 'BOTSING' | 'VOORSTEL'
  reden?: string | undefined
}

/**
 * The two texts of a save that came too late. `versie` is the one to save on top of; `op` an ISO instant; `begin` the
 * text that the person started from, null where it is not known.
 */
export type Botsing = {
  versie: number
  door: string | null
  op: string
  hun: JsonObject
  jouw: JsonObject
  begin: JsonObject | null
}
type JsonObject = Record<string, unknown>

/** Keeps one state of an item, in the transaction of the save. */
export async function bewaarVersie(db: Db, actor: Actor, nieuw: NieuweVersie): Promise<void> {
  const { item, nummer, inhoud, aard = 'OPGESLAGEN', reden = null } = nieuw
  await db.versie.create({ data: { item, nummer, inhoud, aard, reden, gebruikerId: actorId(actor) } })
  if (aard === 'OPGESLAGEN') await neemAltOver(db, item, inhoud)
  if (aard === 'OPGESLAGEN' && nummer > 1) await leesDoorWijziging(db, actor, item)
}

// Who changes what a colleague placed in a hurry has read it.
async function leesDoorWijziging(db: Db, actor: Actor, item: string): Promise<void> {
  const lezer = actorId(actor)
  if (lezer === null || !hasRol(actor, 'REDACTIE')) return
  await db.publicatie.updateMany({
    where: {
      ref: item,
      nogTeLezenSinds: { not: null },
      // An item of the pilot has no author, and "not this one" does not hold of nobody in SQL.
      AND: [
        { OR: [{ auteurId: null }, { auteurId: { not: lezer } }] },
        { OR: [{ plaatserId: null }, { plaatserId: { not: lezer } }] },
      ],
    },
    data: { nogTeLezenSinds: null, tweedeLezerId: lezer },
  })
}
