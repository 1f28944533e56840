import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { grensVerlopen } from '../publicatie/ladder'
import { nogTeDoen, openAfsluitingen, openAfsluitingSchema } from '../publicatie/openafsluitingen'

const MAX_VERLOPEN = 20
const MAX_AFSLUITINGEN = 10

const standSchema = z.object({
  slug: z.string(),
  korteNaam: z.string(),
  verhalenPerJaar: z.number(),
  webinarsPerJaar: z.number(),
  /** published stories of this year */
  verhalen: z.number(),
  /** published scholingen with a date in this year, webinars among them */
  scholingen: z.number(),
  webinars: z.number(),
  /** the first consortiumdag from today on, '2027-02-08' */
  volgendeDag: z.iso.date().nullable(),
  /** published dossiers whose verantwoordelijke or vervanger is of this netwerk: all, and past their controle */
  dossiers: z.number(),
  dossiersTeLaat: z.number(),
  /** published dossiers and lines of all netwerken whose controle is sixty days late, the own first; `op`: '2027-06-01' */
  verlopen: z.array(
    z.object({
      soort: z.enum(['THEMADOSSIER', 'CONSULTATIELIJN']),
      slug: z.string(),
      titel: z.string(),
      op: z.string(),
      vanEigenNetwerk: z.boolean(),
    }),
  ),
  /** scholingen of this netwerk that are over and not closed, the longest ago first; and how many there are in all */
  afsluitingen: z.array(openAfsluitingSchema.transform((open) => ({ ...open, nog: nogTeDoen(open) }))),
  afsluitingenTotaal: z.number(),
})

export type NetwerkStand = z.output<typeof standSchema>

/** Counts what a netwerk did in the Dutch calendar year of `now`. Null when the netwerk does not exist. */
export async function leesStand(db: Db, netwerkId: string, now: Date): Promise<NetwerkStand | null> {
  const rows = await db.$queryRaw`
    with jaar as (
      select date_trunc('year', ${now}::timestamptz at time zone 'Europe/Amsterdam')::date as begin,
             (${now}::timestamptz at time zone 'Europe/Amsterdam')::date as vandaag
    ), verhaal as (
      select count(*)::int as aantal
      from "Publicatie" p join "Praktijkverhaal" v on v.id = p.id, jaar
      where p."netwerkId" = ${netwerkId}::uuid and p.status = 'GEPUBLICEERD'
        and coalesce(v.datum, (p."gepubliceerdOp" at time zone 'Europe/Amsterdam')::date) >= jaar.begin
        and coalesce(v.datum, (p."gepubliceerdOp" at time zone 'Europe/Amsterdam')::date) < jaar.begin + interval '1 year'
    ), scholing as (
      select count(*)::int as aantal, (count(*) filter (where w.slug = 'webinar' and s.vorm <> 'FYSIEK'))::int as webinars
      from "Publicatie" p join "Scholing" s on s.id = p.id join "Werkvorm" w on w.id = s."werkvormId"
      where p."netwerkId" = ${netwerkId}::uuid and p.status = 'GEPUBLICEERD' and exists (
        select from "Bijeenkomst" b, jaar where b."scholingId" = s.id
          and b.begin at time zone 'Europe/Amsterdam' >= jaar.begin
          and b.begin at time zone 'Europe/Amsterdam' < jaar.begin + interval '1 year')
    ), dossier as (
      select count(*)::int as aantal, (count(*) filter (where d."volgendeControleOp" < jaar.vandaag))::int as "teLaat"
      from "Themadossier" d join "Publicatie" p on p.id = d.id, jaar
      where p.status = 'GEPUBLICEERD' and exists (
        select from "Gebruiker" g where g.id in (d."verantwoordelijkeId", d."vervangerId") and g."netwerkId" = ${netwerkId}::uuid)
    ), verlopen as (
      select p.soort::text, p.slug, p.titel, d."volgendeControleOp" as op, exists (
        select from "Gebruiker" g where g.id in (d."verantwoordelijkeId", d."vervangerId") and g."netwerkId" = ${netwerkId}::uuid
        union all select from "_ConsultatielijnToNetwerk" k where k."A" = p.id and k."B" = ${netwerkId}::uuid
      ) as "vanEigenNetwerk"
      from (
        select id, "verantwoordelijkeId", "vervangerId", "volgendeControleOp" from "Themadossier"
        union all select id, "verantwoordelijkeId", "vervangerId", "volgendeControleOp" from "Consultatielijn"
      ) d join "Publicatie" p on p.id = d.id
      where p.status = 'GEPUBLICEERD' and d."volgendeControleOp" <= ${grensVerlopen(now)}::date
      order by "vanEigenNetwerk" desc, d."volgendeControleOp", p.titel limit ${MAX_VERLOPEN}
    ), afsluiting as (${openAfsluitingen(now, Prisma.sql`p."netwerkId" = ${netwerkId}::uuid`)})
    select n.slug, n."korteNaam", n."verhalenPerJaar", n."webinarsPerJaar", verhaal.aantal as verhalen,
      (select min(dag)::text from "Jaarafspraak" a, unnest(a.consortiumdagen) dag, jaar
        where dag >= jaar.vandaag) as "volgendeDag",
      scholing.aantal as scholingen, scholing.webinars, dossier.aantal as dossiers, dossier."teLaat" as "dossiersTeLaat",
      (select coalesce(json_agg(v order by v."vanEigenNetwerk" desc, v.op, v.titel), '[]') from verlopen v) as verlopen,
      (select coalesce(json_agg(a order by a.einde, a.id), '[]') from (
        select * from afsluiting order by einde, id limit ${MAX_AFSLUITINGEN}) a) as afsluitingen,
      (select count(*)::int from afsluiting) as "afsluitingenTotaal"
    from "Netwerk" n, verhaal, scholing, dossier where n.id = ${netwerkId}::uuid`
  return z.array(standSchema).parse(rows)[0] ?? null
}
