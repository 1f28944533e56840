import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { keuze, kolomrichting, sortering } from '../publicatie/redactielijst'
import { IS_GAT } from './policy'
import { standSchema } from './schema'
import { oudsteWeek } from './week'

const rijSchema = z.array(
  z.object({
    id: z.string(),
    vraag: z.string(),
    getoond: z.number(),
    zonderResultaat: z.number(),
    geklikt: z.number(),
    gemist: z.number(),
    laatsteWeek: z.date(),
    totaal: z.number(),
  }),
)

const NIET_GEOPEND = Prisma.sql`case when geklikt = 0 then getoond else 0 end`
const MEEST_GEMIST = Prisma.sql`3 * gemist + "zonderResultaat" + ${NIET_GEOPEND} / 2.0 desc`
const VOLGORDE = sortering<Prisma.Sql>({
  vraag: kolomrichting(Prisma.sql`vraag`),
  zonderResultaat: kolomrichting(Prisma.sql`"zonderResultaat"`),
  getoond: kolomrichting(NIET_GEOPEND),
  gemist: kolomrichting(Prisma.sql`gemist`),
  laatst: kolomrichting(Prisma.sql`"laatsteWeek"`),
})

/** What the list can be narrowed by and put in order of; open ones unless asked otherwise. */
export const gatfilterSchema = { stand: keuze(standSchema), sorteer: VOLGORDE.schema }
type Filter = z.output<z.ZodObject<typeof gatfilterSchema>>

/**
 * What people searched in the past year and did not find, what was missed most first unless asked otherwise: nothing found,
 * something missed, or hits (three times or more) that nobody opened. What lies past the end is the last page of `take`.
 * `laatsteWeek` is the Monday, as a UTC date. One statement.
 */
export async function leesGaten(
  db: Db,
  { stand, sorteer }: Filter,
  { skip, take, now }: { skip: number; take: number; now: Date },
) {
  const rijen = rijSchema.parse(
    await db.$queryRaw`
      with per_vraag as (
        select z.id, z.vraag, sum(t.getoond)::int as getoond, sum(t."zonderResultaat")::int as "zonderResultaat",
          sum(t.geklikt)::int as geklikt, sum(t.gemist)::int as gemist, max(t.week) as "laatsteWeek"
        from "Zoekgat" z join "Zoektelling" t on t."zoekgatId" = z.id
        where z.stand = ${stand ?? 'OPEN'}::"ZoekgatStand" and t.week >= ${oudsteWeek(now)}::date
        group by z.id having ${IS_GAT}
      ), gat as (
        select *, count(*) over ()::int as totaal, row_number() over (
          order by ${VOLGORDE.orde(sorteer)[0] ?? MEEST_GEMIST}, vraag
        ) as plek
        from per_vraag
      )
      select id, vraag, getoond, "zonderResultaat", geklikt, gemist, "laatsteWeek", totaal from gat
      where plek > least(${skip}, (totaal - 1) / ${take} * ${take}) order by plek limit ${take}`,
  )
  return { totaal: rijen[0]?.totaal ?? 0, rijen: rijen.map(({ totaal: _, ...rij }) => rij) }
}
