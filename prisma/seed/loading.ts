import { type Actor, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'

/** Everything the pilot content writes is written by this actor, through the same commands as people use. */
export const PILOT: Actor = job('proefinhoud')

/** ids of what is in the database, by content id ('bron/richtlijn-delier'). */
export type Known = Map<string, string>

/** Reads which content ids are there already: those are never loaded again, whatever people made of them. */
export async function readKnown(): Promise<Known> {
  const db = database()
  const select = { id: true, ref: true } as const
  const tables = await Promise.all([
    db.publicatie.findMany({ select }),
    db.netwerk.findMany({ select }),
    db.organisatie.findMany({ select }),
    db.doelgroep.findMany({ select }),
    db.domein.findMany({ select }),
    db.discipline.findMany({ select }),
    db.werkvorm.findMany({ select }),
    db.niveau.findMany({ select }),
    db.synoniemgroep.findMany({ select }),
    db.onderdeel.findMany({ select }),
    db.kenniskaart.findMany({ select }),
  ])
  return new Map(tables.flat().map(({ ref, id }) => [ref, id]))
}

/** The database id of a content id. Throws when the content refers to something that was not loaded. */
export function idOf(known: Known, ref: string): string {
  const id = known.get(ref)
  if (id === undefined) throw new Error(`the pilot content refers to ${ref}, which is not there`)
  return id
}

export const idsOf = (known: Known, list: readonly string[]): string[] => list.map((ref) => idOf(known, ref))

/** The last part of a content id: its slug. */
export const slugOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1)

/** Loads the records that are not there yet, in order, and remembers their ids. */
export async function loadNew<Item extends { id: string }>(
  known: Known,
  items: readonly Item[],
  create: (item: Item) => Promise<{ id: string }>,
): Promise<void> {
  for (const item of items) {
    if (known.has(item.id)) continue
    const { id } = await create(item)
    known.set(item.id, id)
  }
}

/**
 * Publishes what the loader made and nobody touched: also what an interrupted first run left as a concept.
 * An item that people withdrew was published once, and stays as they left it.
 */
export async function publishNew(
  soort: PublicatieSoort,
  publish: (actor: Actor, input: { id: string }) => Promise<unknown>,
): Promise<void> {
  const untouched = await database().publicatie.findMany({
    where: { soort, status: 'CONCEPT', auteurId: null, redacteurId: null, gepubliceerdOp: null, versie: 1 },
    select: { id: true },
    orderBy: { ref: 'asc' },
  })
  for (const { id } of untouched) await publish(PILOT, { id })
}
