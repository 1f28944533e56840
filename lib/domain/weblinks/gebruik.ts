import 'server-only'
import { type Db, Prisma } from '@/lib/platform/db'

/*
 * All addresses outside the portal that its items hold, archived ones excepted. A text is rich text: every `href` in it is a
 * link. The link by which participants join a bijeenkomst is left out: it is for them, and opening it may start a meeting.
 */
const inGebruik = Prisma.sql`
  select b.url, 'BRON' as soort, p.id, p.ref, p.titel, p.slug from "Bron" b join levend p on p.id = b.id
  union all
  select l.url, 'CONSULTATIELIJN', p.id, p.ref, p.titel, p.slug
  from "Consultatielijn" c join levend p on p.id = c.id
    cross join lateral (select c.website as url union all select v->>'url' from jsonb_array_elements(c.vindplaatsen) v) l
  union all
  select l.url, 'ORGANISATIE', o.id, o.ref, o.naam, o.slug from "Organisatie" o
    cross join lateral (select o.website as url union all select v->>'url' from jsonb_array_elements(o.vindplaatsen) v) l
  where o.actief
  union all
  select l.url, 'NETWERK', n.id, n.ref, n.naam, n.slug from "Netwerk" n
    cross join lateral (select n.website as url union all select v->>'url' from jsonb_array_elements(n.vindplaatsen) v) l
  where n.actief
  union all
  select r.url, 'SCHOLING', p.id, p.ref, p.titel, p.slug
  from "Opname" r join levend p on p.id = r."scholingId" where r.beschikbaar
  union all
  select href #>> '{}', soort, id, ref, titel, slug from (
    select 'THEMADOSSIER' as soort, p.id, p.ref, p.titel, p.slug,
      jsonb_build_array(t.inleiding, t."inHetKort", t."waarBeginJe") as tekst
    from "Themadossier" t join levend p on p.id = t.id
    union all
    select 'ONDERDEEL', o.id, o.ref, o.titel || ' (' || p.titel || ')', p.slug, o.inhoud
    from "Onderdeel" o join levend p on p.id = o."themadossierId"
    union all
    select 'KENNISKAART', k.id, k.ref, k.titel, p.slug, k.inhoud
    from "Kenniskaart" k join levend p on p.id = k."themadossierId"
    union all
    select 'SCHOLING', p.id, p.ref, p.titel, p.slug, s.beschrijving from "Scholing" s join levend p on p.id = s.id
    union all
    select 'NIEUWSBERICHT', p.id, p.ref, p.titel, p.slug, n.inhoud
    from "Nieuwsbericht" n join levend p on p.id = n.id
    union all
    select 'PRAKTIJKVERHAAL', p.id, p.ref, p.titel, p.slug,
      jsonb_build_array(v.casus, v.aanpak, v.uitkomst, v.aandachtspunten, v.gespreksvragen)
    from "Praktijkverhaal" v join levend p on p.id = v.id
  ) teksten cross join lateral jsonb_path_query(tekst, 'strict $.**.href') as href`

// Longer ones do not fit in an index, and nobody has them.
const links = (eigenAdres: string) => Prisma.sql`
  levend as (select id, ref, titel, slug from "Publicatie" where status <> 'GEARCHIVEERD'),
  link as (
    select distinct on (url, ref) url, soort, id, ref, titel, slug
    from (select split_part(url, '#', 1) as url, soort, id, ref, titel, slug from (${inGebruik}) alles) kaal
    where url ~* '^https?://[^/]' and octet_length(url) <= 2000 and not starts_with(lower(url) || '/', ${`${eigenAdres}/`})
    order by url, ref, soort
  )`

/**
 * Brings the list of links up to what the items hold now. A new link gets its first turn somewhere in the coming week,
 * always at the same place, so that the links of a new portal are spread. Harmless to repeat. `eigenAdres` is the
 * portal's own origin: links to itself are no links to the outside.
 */
export async function verzamelWeblinks(db: Db, eigenAdres: string, now: Date): Promise<void> {
  const origin = eigenAdres.toLowerCase()
  await db.$executeRaw`
    with ${links(origin)}
    insert into "Weblink" (id, url, host, "volgendeKeerOp")
    select gen_random_uuid(), url, lower(substring(url from '^[a-zA-Z]+://([^/?]+)')), ${now}::timestamptz + interval '1 hour'
      + ((hashtext(url)::bigint & 4294967295) * 604800 / 4294967296) * interval '1 second'
    from (select distinct url from link) nieuw
    on conflict (url) do nothing`
  await db.$executeRaw`
    with ${links(origin)}, nu as (
      select w.id as "weblinkId", l.ref, l.soort, l.id as "itemId", l.titel, l.slug
      from link l join "Weblink" w on w.url = l.url
    ), weg as (
      delete from "Weblinkgebruik" g
      where not exists (select from nu where nu."weblinkId" = g."weblinkId" and nu.ref = g.ref)
    )
    insert into "Weblinkgebruik" ("weblinkId", ref, soort, "itemId", titel, slug)
    select "weblinkId", ref, soort, "itemId", titel, slug from nu
    on conflict ("weblinkId", ref) do update
      set soort = excluded.soort, "itemId" = excluded."itemId", titel = excluded.titel, slug = excluded.slug
      where ("Weblinkgebruik".titel, "Weblinkgebruik".slug) is distinct from (excluded.titel, excluded.slug)`
  await db.$executeRaw`
    delete from "Weblink" w where not exists (select from "Weblinkgebruik" g where g."weblinkId" = w.id)`
}

/** For SQL about `w`, a Weblink: does anything still hold it? A bron that got another address no longer does. */
export const isInGebruik = Prisma.sql`exists (
  select from "Weblinkgebruik" g left join "Bron" b on g.soort = 'BRON' and b.id = g."itemId"
  where g."weblinkId" = w.id and (g.soort <> 'BRON' or split_part(b.url, '#', 1) = w.url)
)`
