import 'server-only'
import { z } from '@/lib/kernel/zod'
import { containing, type Db, Prisma } from '@/lib/platform/db'
import { keuze, kolomrichting, redactielijstSchema, sortering } from '../publicatie/redactielijst'
import { METPAGINA, slugSchema, statusSchema, zichtbaarheidSchema } from '../publicatie/schema'

const soortSchema = z.enum(METPAGINA)

const VOLGORDE = sortering<Prisma.Sql>({
  titel: kolomrichting(Prisma.sql`stuk.titel`),
  soort: kolomrichting(Prisma.sql`stuk.soort`),
  status: kolomrichting(Prisma.sql`stuk.status`),
  zichtbaarheid: kolomrichting(Prisma.sql`stuk.zichtbaarheid`),
  plek: kolomrichting(Prisma.sql`coalesce(stuk.netwerk, stuk.doelgroepen)`),
  wie: kolomrichting(Prisma.sql`stuk.wie`),
  gewijzigd: kolomrichting(Prisma.sql`stuk.gewijzigd`),
  controle: kolomrichting(Prisma.sql`stuk.controle`),
})

/** What the list can be narrowed by and put in order of; `netwerk` and `doelgroep` are slugs. */
export const stukfilterSchema = {
  q: redactielijstSchema.q,
  soort: keuze(soortSchema),
  status: redactielijstSchema.status,
  zichtbaarheid: keuze(zichtbaarheidSchema),
  netwerk: keuze(slugSchema),
  doelgroep: keuze(slugSchema),
  sorteer: VOLGORDE.schema,
}
type Filter = z.output<z.ZodObject<typeof stukfilterSchema>>

const rijSchema = z.array(
  z.object({
    id: z.string(),
    soort: soortSchema,
    slug: z.string(),
    titel: z.string(),
    status: statusSchema,
    zichtbaarheid: zichtbaarheidSchema,
    netwerk: z.string().nullable(),
    doelgroepen: z.string().nullable(),
    wie: z.string().nullable(),
    gewijzigd: z.date(),
    controle: z.string().nullable(),
  }),
)
export type Stuk = z.output<typeof rijSchema>[number]

const totaalSchema = z.tuple([z.object({ totaal: z.number() })])

/** How many dossiers, stories, scholingen and nieuwsberichten fit, of every status unless asked otherwise. */
export async function telStukken(db: Db, filter: Filter): Promise<number> {
  const rijen = await db.$queryRaw`select count(*)::int as totaal from "Publicatie" p where ${waar(filter)}`
  return totaalSchema.parse(rijen)[0].totaal
}

/**
 * Those that fit, what changed last first unless asked otherwise. `wie` keeps a dossier and wrote anything else;
 * `gewijzigd` counts the parts of a dossier too; `controle` is the day of the next one, of dossiers only. One statement.
 */
export const leesStukken = async (db: Db, filter: Filter, { skip, take }: { skip: number; take: number }) =>
  rijSchema.parse(
    await db.$queryRaw`
      with ${KOPPEL}, stuk as (
        select p.id::text, p.soort, p.slug, p.titel, p.status, p.zichtbaarheid, n."korteNaam" as netwerk,
          (select string_agg(d.titel, ', ' order by d.volgorde, d.titel)
            from koppel k join "Doelgroep" d on d.id = k.doelgroep where k.stuk = p.id) as doelgroepen,
          historienaam(g) as wie, t."volgendeControleOp" as controle,
          greatest(p."updatedAt", (select max(o."updatedAt") from "Onderdeel" o where o."themadossierId" = p.id),
            (select k."updatedAt" from "Kenniskaart" k where k."themadossierId" = p.id)) as gewijzigd
        from "Publicatie" p left join "Themadossier" t on t.id = p.id left join "Netwerk" n on n.id = p."netwerkId"
          left join "Gebruiker" g on g.id = case when t.id is null then p."auteurId" else t."verantwoordelijkeId" end
        where ${waar(filter)}
      )
      select id, soort::text, slug, titel, status::text, zichtbaarheid::text, netwerk, doelgroepen, wie, gewijzigd,
        controle::text
      from stuk
      order by ${VOLGORDE.orde(filter.sorteer)[0] ?? Prisma.sql`stuk.gewijzigd desc`}, stuk.titel, stuk.id
      limit ${take} offset ${skip}`,
  )

const KOPPELINGEN = Prisma.sql`
  select id as stuk, "doelgroepId" as doelgroep from "Themadossier"
  union all select "B", "A" from "_DoelgroepToPraktijkverhaal"
  union all select "B", "A" from "_DoelgroepToScholing"
  union all select "B", "A" from "_DoelgroepToNieuwsbericht"`
const KOPPEL = Prisma.sql`koppel as (${KOPPELINGEN})`

function waar({ q, soort, status, zichtbaarheid, netwerk, doelgroep }: Filter): Prisma.Sql {
  const eisen = [
    Prisma.sql`p.soort::text in (${Prisma.join(soort ? [soort] : [...METPAGINA])})`,
    q && Prisma.sql`p.titel ilike ${`%${containing(q).contains}%`}`,
    status && Prisma.sql`p.status::text = ${status}`,
    zichtbaarheid && Prisma.sql`p.zichtbaarheid::text = ${zichtbaarheid}`,
    netwerk && Prisma.sql`p."netwerkId" = (select id from "Netwerk" where slug = ${netwerk})`,
    doelgroep &&
      Prisma.sql`exists (select from (${KOPPELINGEN}) k join "Doelgroep" d on d.id = k.doelgroep
        where k.stuk = p.id and d.slug = ${doelgroep})`,
  ].filter((eis) => typeof eis === 'object' && eis !== null)
  return Prisma.join(eisen, ' and ')
}
