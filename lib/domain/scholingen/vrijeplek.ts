import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'

// The index on scholing and status counts these without looking at the rows.
const BEZET = Prisma.sql`(SELECT count(*) FROM "Inschrijving" i
  WHERE i."scholingId" = s.id AND i.status IN ('BEVESTIGD', 'AANGEBODEN'))`

/**
 * What a row of Scholing `s` with its first date (`eerste`) has to be to have a place: one can enrol, and not all places
 * are taken or offered. As on the card in the agenda: places that are kept for a netwerk count as free, and the page
 * says for whom they are. What is quick to see stands first.
 */
export const heeftPlek = (now: Date, eerste: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  s."aanmeldenOpen" AND (s."aanmeldenTot" IS NULL OR s."aanmeldenTot" > ${now}) AND ${eerste} > ${now}
  AND (s.capaciteit IS NULL OR s.capaciteit > ${BEZET}))`

const rijenSchema = z.array(z.object({ id: z.uuid() }))

/** The same as `heeftPlek`, for a search through Prisma: it cannot count, so the full ones are asked first; these are few. */
export async function metPlek(db: Db, now: Date): Promise<Prisma.ScholingWhereInput> {
  const vol = await db.$queryRaw(
    Prisma.sql`SELECT s.id::text FROM "Scholing" s
      WHERE EXISTS (SELECT FROM "Bijeenkomst" b WHERE b."scholingId" = s.id AND b.begin > ${now}) AND s.capaciteit <= ${BEZET}`,
  )
  return {
    aanmeldenOpen: true,
    OR: [{ aanmeldenTot: null }, { aanmeldenTot: { gt: now } }],
    bijeenkomsten: { some: {}, every: { begin: { gt: now } } },
    id: { notIn: rijenSchema.parse(vol).map(({ id }) => id) },
  }
}
