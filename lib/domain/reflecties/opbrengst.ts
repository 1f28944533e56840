import 'server-only'
import { type Db, Prisma } from '@/lib/platform/db'

/** From so many people a total is shown, and by so many it changes at least. */
const MINSTENS = 5

/**
 * Counts anew how it went, per scholing and per dossier: each person once, by the last answer, and nobody whose account
 * is closed. Whoever sees two totals may not learn from their difference what one person said. So a total comes from
 * five people up, and changes only when five or more people answered, changed their answer or went away since. With
 * fewer than five left it is hidden until it is counted anew. All in the database, whatever the number of people.
 */
export async function telOpbrengst(db: Db, now: Date): Promise<void> {
  for (const [kolom, personen] of [
    [Prisma.sql`"scholingId"`, PER_SCHOLING],
    [Prisma.sql`"themadossierId"`, PER_DOSSIER],
  ] as const) {
    await telPer(db, kolom, personen, now)
    await verbergWatTeKleinIs(db, kolom, personen)
  }
}

const LAATSTE = Prisma.sql`
  select distinct on (r.id) r."scholingId", r."gebruikerId", a.uitkomst, a."beantwoordOp"
  from "Reflectieantwoord" a
    join "Reflectie" r on r.id = a."reflectieId"
    join "Gebruiker" g on g.id = r."gebruikerId"
  where a.uitkomst is not null and g."gedeactiveerdOp" is null
  order by r.id, a.moment desc`

const PER_SCHOLING = Prisma.sql`select l."scholingId" as waar, l.uitkomst, l."beantwoordOp" from (${LAATSTE}) l`

const PER_DOSSIER = Prisma.sql`
  select distinct on (k."B", l."gebruikerId") k."B" as waar, l.uitkomst, l."beantwoordOp"
  from (${LAATSTE}) l join "_ScholingToThemadossier" k on k."A" = l."scholingId"
  order by k."B", l."gebruikerId", l."beantwoordOp" desc`

const telPer = (db: Db, kolom: Prisma.Sql, personen: Prisma.Sql, now: Date) =>
  db.$executeRaw`
    with stand as (
      select p.waar, count(*) as personen,
        count(*) filter (where p.uitkomst = 'GELUKT')::int as gelukt,
        count(*) filter (where p.uitkomst = 'DEELS')::int as deels,
        count(*) filter (where p.uitkomst = 'NOG_NIET')::int as "nogNiet",
        count(*) filter (where p."beantwoordOp" > o."geteldOp") as erbij,
        max(o.gelukt + o.deels + o."nogNiet") as eerder
      from (${personen}) p left join "Opbrengst" o on o.${kolom} = p.waar
      group by p.waar
    )
    insert into "Opbrengst" (id, ${kolom}, gelukt, deels, "nogNiet", "geteldOp")
    select gen_random_uuid(), waar, gelukt, deels, "nogNiet", ${now} from stand
    where personen >= ${MINSTENS}
      -- Who changed an answer is among those who came and among those who went.
      and (eerder is null or greatest(erbij, eerder - (personen - erbij)) >= ${MINSTENS})
    on conflict (${kolom}) do update set gelukt = excluded.gelukt, deels = excluded.deels,
      "nogNiet" = excluded."nogNiet", "geteldOp" = excluded."geteldOp", verborgen = false`

const verbergWatTeKleinIs = (db: Db, kolom: Prisma.Sql, personen: Prisma.Sql) =>
  db.$executeRaw`
    with stand as (select waar, count(*) as personen from (${personen}) p group by waar)
    update "Opbrengst" o set verborgen = true
    where o.${kolom} is not null and not o.verborgen
      and coalesce((select personen from stand where waar = o.${kolom}), 0) < ${MINSTENS}`
