import 'server-only'
import { z } from '@/lib/kernel/zod'
import { containing, type Db, Prisma } from '@/lib/platform/db'
import type { WeblinkStand } from '@/prisma/generated/client'
import { keuze, redactielijstSchema } from '../publicatie/redactielijst'
import { isInGebruik } from './gebruik'
import { LINKSORTERINGEN } from './labels'
import { standSchema } from './schema'

/** What asks for a look: the list begins with it. */
const ZORG: readonly WeblinkStand[] = ['DOOD', 'VERHUISD', 'VERANDERD']

/** What the list can be narrowed by and put in order of; the worst first unless asked otherwise. */
export const linkfilterSchema = {
  stand: keuze(standSchema),
  q: redactielijstSchema.q,
  sorteer: keuze(z.enum(LINKSORTERINGEN)),
}
type Filter = z.output<z.ZodObject<typeof linkfilterSchema>>

const telSchema = z.array(z.object({ stand: standSchema, aantal: z.number() }))
const rijSchema = z.array(
  z.object({
    id: z.string(),
    url: z.string(),
    stand: standSchema,
    standSinds: z.date(),
    bezochtOp: z.date().nullable(),
    reden: z.string().nullable(),
    naarUrl: z.string().nullable(),
    titel: z.string().nullable(),
    gebruik: z.array(z.object({ titel: z.string(), soort: z.string(), slug: z.string() })),
  }),
)

/** How many there are per stand, and how many of those asked for. */
export async function telWeblinks(db: Db, filter: Filter) {
  const geteld = telSchema.parse(
    await db.$queryRaw`
      select w.stand::text, count(*)::int as aantal from "Weblink" w where ${waar(filter)} group by w.stand`,
  )
  const standen = standenVan(filter)
  return {
    aantallen: Object.fromEntries(geteld.map(({ stand, aantal }) => [stand, aantal])),
    totaal: geteld.reduce((som, { stand, aantal }) => som + (standen.includes(stand) ? aantal : 0), 0),
  }
}

export const leesWeblinks = async (db: Db, filter: Filter, { skip, take }: { skip: number; take: number }) =>
  rijSchema.parse(
    await db.$queryRaw`
      select w.id::text, w.url, w.stand::text, w."standSinds", w."bezochtOp", w.reden, w."naarUrl", w.titel, (
        select coalesce(json_agg(json_build_object('titel', g.titel, 'soort', g.soort, 'slug', g.slug) order by g.titel), '[]')
        from "Weblinkgebruik" g where g."weblinkId" = w.id
      ) as gebruik
      from "Weblink" w where ${waar(filter)} and w.stand::text in (${Prisma.join([...standenVan(filter)])})
      order by ${VOLGORDE[filter.sorteer ?? 'stand']} w."standSinds" desc, w.url
      limit ${take} offset ${skip}`,
  )

const standenVan = ({ stand }: Filter) => (stand ? [stand] : ZORG)

function waar({ q }: Filter) {
  const zoek = `%${containing(q).contains}%`
  return Prisma.sql`${isInGebruik} and (${q} = '' or w.url ilike ${zoek} or w.titel ilike ${zoek}
    or exists (select from "Weblinkgebruik" g where g."weblinkId" = w.id and g.titel ilike ${zoek}))`
}

const ERGST = Prisma.sql`array_position(array['DOOD', 'VERHUISD', 'VERANDERD'], w.stand::text)`
const NAAM = Prisma.sql`lower(coalesce(w.titel, w.url))`
const VOLGORDE: Record<(typeof LINKSORTERINGEN)[number], Prisma.Sql> = {
  stand: Prisma.sql`${ERGST},`,
  '-stand': Prisma.sql`${ERGST} desc,`,
  link: Prisma.sql`${NAAM},`,
  '-link': Prisma.sql`${NAAM} desc,`,
  bekeken: Prisma.sql`w."bezochtOp" nulls first,`,
  '-bekeken': Prisma.sql`w."bezochtOp" desc nulls last,`,
}
