import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import {
  keuze,
  kolomrichting,
  redactielijstSchema,
  rondPaginaAf,
  sortering,
} from '../publicatie/redactielijst'
import { canKeepZoekgaten } from './policy'
import { standSchema } from './schema'
import { oudsteWeek } from './week'

// Hits that were shown once and not opened say nothing: somebody may have read enough, or pressed a number.
const VAAK_GENOEG = 3

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

/**
 * What people searched in the past year and did not find, what was missed most first unless asked otherwise: nothing found, something missed, or
 * hits (three times or more) that nobody opened. A page past the end is the last one. `laatsteWeek` is the Monday, as a UTC date.
 */
export const listZoekgaten = defineQuery({
  name: 'zoekgat.list',
  input: z.object({
    stand: keuze(standSchema),
    sorteer: VOLGORDE.schema,
    pagina: redactielijstSchema.pagina,
  }),
  authorize: canKeepZoekgaten,
  run: async ({ db, input, now }) => {
    const stand = input.stand ?? 'OPEN'
    const { skip, take } = rondPaginaAf(input.pagina, Number.MAX_SAFE_INTEGER)
    const rijen = rijSchema.parse(
      await db.$queryRaw`
        with per_vraag as (
          select z.id, z.vraag, sum(t.getoond)::int as getoond, sum(t."zonderResultaat")::int as "zonderResultaat",
            sum(t.geklikt)::int as geklikt, sum(t.gemist)::int as gemist, max(t.week) as "laatsteWeek"
          from "Zoekgat" z join "Zoektelling" t on t."zoekgatId" = z.id
          where z.stand = ${stand}::"ZoekgatStand" and t.week >= ${oudsteWeek(now)}::date
          group by z.id
        ), gat as (
          select *, count(*) over ()::int as totaal, row_number() over (
            order by ${VOLGORDE.orde(input.sorteer)[0] ?? MEEST_GEMIST}, vraag
          ) as plek
          from per_vraag
          where "zonderResultaat" > 0 or gemist > 0 or (geklikt = 0 and getoond >= ${VAAK_GENOEG})
        )
        select id, vraag, getoond, "zonderResultaat", geklikt, gemist, "laatsteWeek", totaal from gat
        where plek > least(${skip}, (totaal - 1) / ${take} * ${take}) order by plek limit ${take}`,
    )
    const totaal = rijen[0]?.totaal ?? 0
    const { pagina, paginas } = rondPaginaAf(input.pagina, totaal)
    return {
      stand,
      sorteer: input.sorteer,
      totaal,
      pagina,
      paginas,
      items: rijen.map(({ totaal: _, ...rij }) => rij),
    }
  },
})

/** One of them with its weeks, newest first, and what people wrote with it; null when it does not exist. */
export const findZoekgat = defineQuery({
  name: 'zoekgat.find',
  input: z.object({ id: z.uuid() }),
  authorize: canKeepZoekgaten,
  run: ({ db, input, now }) => {
    const bewaard = { week: { gte: oudsteWeek(now) } }
    return db.zoekgat.findUnique({
      relationLoadStrategy: 'join',
      where: { id: input.id },
      select: {
        id: true,
        vraag: true,
        stand: true,
        tellingen: {
          where: bewaard,
          orderBy: { week: 'desc' },
          select: { week: true, getoond: true, zonderResultaat: true, geklikt: true, gemist: true },
        },
        gemist: {
          where: bewaard,
          orderBy: [{ week: 'desc' }, { id: 'asc' }],
          select: { id: true, zin: true },
        },
      },
    })
  },
})
