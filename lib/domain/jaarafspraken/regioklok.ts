import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { WEBINARS_PER_JAAR } from './schema'

const telling = z.object({ jaar: z.number(), aantal: z.number() })
const klokSchema = z.object({
  /** The netwerken in use by name, with their published stories by year. */
  netwerken: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      korteNaam: z.string(),
      verhalenPerJaar: z.number(),
      tellingen: z.array(telling),
    }),
  ),
  /** The webinars that count: online, published, with a date in this year; of all netwerken together, by that date. */
  webinars: z.array(
    z.object({
      slug: z.string(),
      titel: z.string(),
      /** Dutch calendar day of the first date in this year */
      dag: z.iso.date(),
      netwerk: z.string().nullable(),
    }),
  ),
  /** The agreed years from this one on, and Dutch calendar days. */
  afspraken: z.array(
    z.object({ jaar: z.number(), webinars: z.number(), consortiumdagen: z.array(z.iso.date()) }),
  ),
  /** The first consortiumdag from today on. */
  volgendeDag: z.iso.date().nullable(),
})

/**
 * How all netwerken stand with their stories, in one statement. A story counts in the year of its own day, or else in
 * the Dutch year in which it was published; `vandaag` is a Dutch calendar day.
 */
export async function leesRegioklok(db: Db, vandaag: string) {
  const jaar = Number(vandaag.slice(0, 4))
  const rijen = await db.$queryRaw`
    with telling as (
      select p."netwerkId",
             extract(year from coalesce(v.datum, (p."gepubliceerdOp" at time zone 'Europe/Amsterdam')::date))::int as jaar,
             count(*)::int as aantal
        from "Publicatie" p join "Praktijkverhaal" v on v.id = p.id
       where p.status = 'GEPUBLICEERD' and p."netwerkId" is not null and coalesce(v.datum, p."gepubliceerdOp") is not null
       group by 1, 2
    ), netwerk as (
      select n.id, n.slug, n."korteNaam", n."verhalenPerJaar",
             (select coalesce(json_agg(json_build_object('jaar', t.jaar, 'aantal', t.aantal)), '[]')
                from telling t where t."netwerkId" = n.id) as tellingen
        from "Netwerk" n where n.actief
    ), webinar as (
      select p.slug, p.titel, n."korteNaam" as netwerk, min(b.begin at time zone 'Europe/Amsterdam')::date as dag
        from "Publicatie" p join "Scholing" s on s.id = p.id join "Werkvorm" w on w.id = s."werkvormId"
        join "Bijeenkomst" b on b."scholingId" = s.id left join "Netwerk" n on n.id = p."netwerkId"
       where p.status = 'GEPUBLICEERD' and w.slug = 'webinar' and s.vorm <> 'FYSIEK'
         and extract(year from b.begin at time zone 'Europe/Amsterdam') = ${jaar}::int
       group by p.id, n.id
    )
    select (select coalesce(json_agg(n order by n."korteNaam"), '[]') from netwerk n) as netwerken,
           (select coalesce(json_agg(w order by w.dag, w.titel), '[]') from webinar w) as webinars,
           (select coalesce(json_agg(json_build_object(
                     'jaar', a.jaar, 'webinars', a.webinars, 'consortiumdagen', a.consortiumdagen) order by a.jaar), '[]')
              from "Jaarafspraak" a where a.jaar >= ${jaar}::int) as afspraken,
           (select min(dag)::text from "Jaarafspraak" a, unnest(a.consortiumdagen) dag
             where dag >= ${vandaag}::date) as "volgendeDag"`
  const [klok] = z.array(klokSchema).length(1).parse(rijen)
  return { jaar, ...(klok ?? LEEG) }
}

const LEEG: z.output<typeof klokSchema> = {
  netwerken: [],
  webinars: [],
  afspraken: [],
  volgendeDag: null,
}

type Klok = Awaited<ReturnType<typeof leesRegioklok>>

/** What is agreed for a year; what nobody agreed is two webinars and no day. */
export const afspraakVan = ({ afspraken }: Pick<Klok, 'afspraken'>, jaar: number) =>
  afspraken.find((afspraak) => afspraak.jaar === jaar) ?? {
    jaar,
    webinars: WEBINARS_PER_JAAR,
    consortiumdagen: [],
  }

/** The years before this one in which any netwerk published a story, the last one first. */
export const eerdereJaren = ({ jaar, netwerken }: Pick<Klok, 'jaar' | 'netwerken'>): number[] =>
  [...new Set(netwerken.flatMap(({ tellingen }) => tellingen.map((telling) => telling.jaar)))]
    .filter((eerder) => eerder < jaar)
    .sort((een, ander) => ander - een)
