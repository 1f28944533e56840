import 'server-only'
import type { Db } from '@/lib/platform/db'
import { oudsteWeek, weekVan } from './week'

type Erbij = { getoond?: number; zonderResultaat?: number; gemist?: number }

/** Adds to the count of this week. Two who ask the same at once both count. Out: the id of the zoekgat. */
export async function telMee(db: Db, vraag: string, erbij: Erbij, now: Date): Promise<string> {
  const week = weekVan(now)
  await ruimOp(db, week, now)
  await db.zoekgat.createMany({ data: [{ vraag }], skipDuplicates: true })
  const { id, stand } = await db.zoekgat.findUniqueOrThrow({
    where: { vraag },
    select: { id: true, stand: true },
  })
  const { getoond = 0, zonderResultaat = 0, gemist = 0 } = erbij
  await db.$executeRaw`
    insert into "Zoektelling" as t ("zoekgatId", week, getoond, "zonderResultaat", gemist)
    values (${id}::uuid, ${week}::date, ${getoond}, ${zonderResultaat}, ${gemist})
    on conflict ("zoekgatId", week) do update set getoond = t.getoond + excluded.getoond,
      "zonderResultaat" = t."zonderResultaat" + excluded."zonderResultaat", gemist = t.gemist + excluded.gemist`
  // What was solved and still gives nothing, was not solved.
  if (stand === 'OPGELOST' && zonderResultaat + gemist > 0)
    await db.zoekgat.update({ where: { id }, data: { stand: 'OPEN' } })
  return id
}

/** Adds a press on a hit, up to the number of times that hits were shown. Nothing when the question is not counted. */
export const telKlik = (db: Db, vraag: string, now: Date): Promise<number> =>
  db.$executeRaw`
    update "Zoektelling" t set geklikt = least(t.getoond, t.geklikt + 1) from "Zoekgat" z
    where z.id = t."zoekgatId" and z.vraag = ${vraag} and t.week = ${weekVan(now)}::date`

/**
 * Once a week, with its first count: forgets what is older than a year, and of earlier weeks every question that found
 * its answer. Those are no gaps, and what people searched is not kept for its own sake.
 */
async function ruimOp(db: Db, week: Date, now: Date): Promise<void> {
  if ((await db.zoektelling.findFirst({ where: { week }, select: { week: true } })) !== null) return
  const oudste = oudsteWeek(now)
  await db.zoektelling.deleteMany({
    where: {
      OR: [
        { week: { lt: oudste } },
        { week: { lt: week }, geklikt: { gt: 0 }, zonderResultaat: 0, gemist: 0, zoekgat: { stand: 'OPEN' } },
      ],
    },
  })
  await db.zoekgemis.deleteMany({ where: { week: { lt: oudste } } })
  await db.zoekgat.deleteMany({ where: { tellingen: { none: {} } } })
}
