import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'

/** What enrolling, cancelling and moving up need to know of a scholing. */
export const selectAanmelding = {
  id: true,
  capaciteit: true,
  aanmeldenOpen: true,
  aanmeldenTot: true,
  publicatie: { select: { ref: true, slug: true, titel: true, status: true } },
  bijeenkomsten: {
    select: {
      begin: true,
      einde: true,
      locatie: true,
      gemeente: true,
      onlineLink: true,
      datumBevestigd: true,
      tijdBevestigd: true,
    },
    orderBy: { begin: 'asc' },
  },
} satisfies Prisma.ScholingSelect

export type Aanmeldscholing = Prisma.ScholingGetPayload<{ select: typeof selectAanmelding }>

/**
 * Holds the scholing until the transaction ends. Places are counted only behind this lock, so two people never get the
 * same one, and the order of arrival is the order of the volgnummers (security.md P5, K3).
 */
export async function vergrendel(db: Db, scholingId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Scholing" WHERE id = ${scholingId}::uuid FOR UPDATE`
}

/** How many have a place and how many wait. */
export async function telInschrijvingen(
  db: Db,
  scholingId: string,
): Promise<{ bevestigd: number; wachtend: number }> {
  const groepen = await db.inschrijving.groupBy({
    by: ['status'],
    where: { scholingId },
    _count: { _all: true },
  })
  const tel = (status: string) => groepen.find((groep) => groep.status === status)?._count._all ?? 0
  return { bevestigd: tel('BEVESTIGD'), wachtend: tel('WACHTLIJST') }
}

/** The place on the waiting list, counted from 1. */
export const plaatsOpWachtlijst = (db: Db, scholingId: string, volgnummer: bigint): Promise<number> =>
  db.inschrijving.count({ where: { scholingId, status: 'WACHTLIJST', volgnummer: { lte: volgnummer } } })

const plaatsenSchema = z.array(z.object({ id: z.uuid(), plaats: z.number() }))

/** One's own places on waiting lists, from 1, by the id of the inschrijving. */
export async function eigenPlaatsen(db: Db, gebruikerId: string): Promise<Map<string, number>> {
  const rijen = await db.$queryRaw`
    SELECT eigen.id::text, (
      SELECT count(*)::int FROM "Inschrijving" AS ander
      WHERE ander."scholingId" = eigen."scholingId" AND ander.status = 'WACHTLIJST' AND ander.volgnummer <= eigen.volgnummer
    ) AS plaats
    FROM "Inschrijving" AS eigen WHERE eigen."gebruikerId" = ${gebruikerId}::uuid AND eigen.status = 'WACHTLIJST'`
  return new Map(plaatsenSchema.parse(rijen).map(({ id, plaats }) => [id, plaats]))
}
