import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'

/**
 * What a row of Scholing `s` has to be to have a place: one can enrol, and not all places are taken or offered. As on
 * the card in the agenda: places that are kept for a netwerk count as free, and the page says for whom they are.
 */
export const heeftPlek = (now: Date): Prisma.Sql => Prisma.sql`(
  s."aanmeldenOpen" AND (s."aanmeldenTot" IS NULL OR s."aanmeldenTot" > ${now})
  AND (SELECT min(v.begin) FROM "Bijeenkomst" v WHERE v."scholingId" = s.id) > ${now}
  AND (s.capaciteit IS NULL OR s.capaciteit > (SELECT count(*) FROM "Inschrijving" i
    WHERE i."scholingId" = s.id AND i.status IN ('BEVESTIGD', 'AANGEBODEN'))))`

const rijenSchema = z.array(z.object({ id: z.uuid() }))

/** The ids of all scholingen with a place. Only those to come can have one, so these are few. */
export async function leesMetPlek(db: Db, now: Date): Promise<string[]> {
  const rijen = await db.$queryRaw(
    Prisma.sql`SELECT s.id::text FROM "Scholing" s JOIN "Publicatie" p ON p.id = s.id
      WHERE p.status = 'GEPUBLICEERD' AND ${heeftPlek(now)}`,
  )
  return rijenSchema.parse(rijen).map(({ id }) => id)
}
