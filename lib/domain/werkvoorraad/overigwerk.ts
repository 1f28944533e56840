import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { nogTeDoen, openAfsluitingen, openAfsluitingSchema } from '../publicatie/openafsluitingen'
import { binnenGrens, VRAAG } from './grens'
import { OPEN_MELDINGEN, openMeldingenSchema, soortenBuiten, verdeelMeldingen } from './openmeldingen'
import { OPEN_OPMERKINGEN, openOpmerkingenSchema } from './openopmerkingen'
import { openZoekgaten, openZoekgatenSchema } from './openzoekgaten'
import { beginVanDeWeek } from './termijn'
import { AFGERONDE_HANDELINGEN, OORDELEN } from './weekoverzicht'

const aantallenSchema = z.object({
  bronnen: z.number(),
  consultatielijnen: z.number(),
  scholingen: z.number(),
  domeinen: z.number(),
  netwerken: z.number(),
  organisaties: z.number(),
  /** dead, moved or changed */
  weblinks: z.number(),
})

const persoonSchema = z.object({ id: z.string(), naam: z.string() })

const rijSchema = z.tuple([
  aantallenSchema.extend({
    meldingen: openMeldingenSchema,
    opmerkingen: openOpmerkingenSchema,
    zoekgaten: openZoekgatenSchema,
    afsluitingen: z.array(
      openAfsluitingSchema
        .extend({
          id: z.uuid(),
          ref: z.string(),
          netwerk: z.object({ slug: z.string(), naam: z.string() }).nullable(),
        })
        .transform((rij) => ({ ...rij, zin: nogTeDoen(rij) })),
    ),
    links: z.array(
      z.object({
        id: z.string(),
        titel: z.string(),
        waar: z.string(),
        stand: z.enum(['DOOD', 'VERHUISD', 'VERANDERD']),
        op: z.coerce.date(),
      }),
    ),
    agendas: z.array(
      z.object({
        itemId: z.string(),
        item: z.string(),
        titel: z.string(),
        zin: z.string(),
        sinds: z.coerce.date(),
      }),
    ),
    toewijzingen: z.array(persoonSchema.extend({ wat: z.string(), itemId: z.string() })),
    leden: z.array(persoonSchema.extend({ afwezig: z.boolean() })),
    gedaan: z.record(z.string(), z.number()),
  }),
])

const levend = Prisma.sql`JOIN "Publicatie" p ON p.id = x.id AND p.status <> 'GEARCHIVEERD'`
const lijst = (rijen: Prisma.Sql) => Prisma.sql`(SELECT coalesce(json_agg(r), '[]'::json) FROM (${rijen}) r)`

// A link counts where it stands now; of a bron only its present address.
const LASTIGE_LINKS = Prisma.sql`
  SELECT w.id, coalesce(w.titel, w.url) AS titel, w.stand, w."standSinds" AS op,
    (SELECT min(g.titel) FROM "Weblinkgebruik" g WHERE g."weblinkId" = w.id) AS waar
  FROM "Weblink" w WHERE stand IN ('DOOD', 'VERHUISD', 'VERANDERD') AND EXISTS (
    SELECT FROM "Weblinkgebruik" g LEFT JOIN "Bron" b ON g.soort = 'BRON' AND b.id = g."itemId"
    WHERE g."weblinkId" = w.id AND (g.soort <> 'BRON' OR split_part(b.url, '#', 1) = w.url))`

// One bad day is no fault of the agenda.
const STUKKE_AGENDAS = (now: Date) => Prisma.sql`
  SELECT a.id AS "itemId", a.id AS item, a.naam AS titel, a.fout AS zin, a."foutSinds" AS sinds FROM "Agendabron" a
  WHERE a.actief AND a."foutSinds" <= ${now}::timestamptz - interval '1 day' ORDER BY a."foutSinds", a.id`

// Whoever left or does something else now has nothing of the work list in the own name.
const LEDEN = Prisma.sql`
  SELECT g.id, g.naam, coalesce(g."afwezigTot" >= current_date, false) AS afwezig
  FROM "Gebruiker" g JOIN "GebruikerRol" l ON l."gebruikerId" = g.id AND l.rol = 'REDACTIE'
  WHERE g."gedeactiveerdOp" IS NULL`

// Who places the own work judged nobody's.
const OVER_EIGEN_WERK = Prisma.sql`handeling = ANY (${[...OORDELEN]}::text[]) AND EXISTS (
  SELECT FROM "Publicatie" p WHERE p.ref = item AND p."auteurId" = "actorId")`

/**
 * What the work list knows of everything else, in one statement: open meldingen, questions
 * without an answer, links that do not work, who took what
 * on, who may, what was done this week by handeling, and how many records of each noun hold facts nobody checked.
 */
export async function overigWerk(db: Db, now: Date) {
  const rijen = await db.$queryRaw`
    SELECT
      (SELECT count(*)::int FROM "Bron" x ${levend} WHERE NOT x.geverifieerd) AS bronnen,
      (SELECT count(*)::int FROM "Consultatielijn" x ${levend} WHERE NOT x.geverifieerd) AS consultatielijnen,
      (SELECT count(*)::int FROM "Scholing" x ${levend} WHERE cardinality(x."onzekereVelden") > 0) AS scholingen,
      (SELECT count(*)::int FROM "Domein" WHERE actief AND NOT geverifieerd) AS domeinen,
      (SELECT count(*)::int FROM "Netwerk" WHERE actief AND NOT (geverifieerd AND "gemeentenGeverifieerd")) AS netwerken,
      (SELECT count(*)::int FROM "Organisatie" WHERE actief AND NOT geverifieerd) AS organisaties,
      (SELECT count(*)::int FROM (${LASTIGE_LINKS}) l) AS weblinks,
      ${OPEN_MELDINGEN} AS meldingen,
      ${OPEN_OPMERKINGEN} AS opmerkingen,
      ${openZoekgaten(now)} AS zoekgaten,
      ${lijst(Prisma.sql`
        SELECT a.*, CASE WHEN n.id IS NOT NULL THEN json_build_object('slug', n.slug, 'naam', n."korteNaam") END AS netwerk
        FROM (${openAfsluitingen(now)}) a LEFT JOIN "Netwerk" n ON n.id = a."netwerkId"
        ORDER BY a.einde, a.id LIMIT ${VRAAG}`)} AS afsluitingen,
      ${lijst(Prisma.sql`${LASTIGE_LINKS} ORDER BY w."standSinds", w.id LIMIT ${VRAAG}`)} AS links,
      ${lijst(STUKKE_AGENDAS(now))} AS agendas,
      ${lijst(Prisma.sql`
        SELECT t.wat, t."itemId", l.id, l.naam FROM "Werktoewijzing" t JOIN (${LEDEN}) l ON l.id = t."gebruikerId"
        WHERE t.op > ${now}::timestamptz - interval '1 year'`)} AS toewijzingen,
      ${lijst(Prisma.sql`${LEDEN} ORDER BY g.naam, g.id`)} AS leden,
      (SELECT coalesce(json_object_agg(handeling, aantal), '{}'::json) FROM (
        SELECT handeling, count(*)::int AS aantal FROM "Logboekregel"
        WHERE handeling = ANY (${[...AFGERONDE_HANDELINGEN]}::text[]) AND op >= ${beginVanDeWeek(now)}
          AND resultaat = 'GELUKT' AND "actorId" IS NOT NULL AND NOT (${OVER_EIGEN_WERK}) GROUP BY handeling) h) AS gedaan`
  const { toewijzingen, leden, gedaan, ...gelezen } = rijSchema.parse(rijen)[0]
  const { meldingen, opmerkingen, zoekgaten, afsluitingen, links, agendas, ...feiten } = gelezen
  const lijsten = {
    meldingen: binnenGrens(meldingen, soortenBuiten),
    opmerkingen: binnenGrens(opmerkingen, () => ['opmerkingen']),
    zoekgaten: binnenGrens(zoekgaten, () => ['zoekgaten']),
    afsluitingen: binnenGrens(afsluitingen, () => ['afsluitingen']),
    links: binnenGrens(links, () => ['links']),
  }
  return {
    feiten,
    toewijzingen,
    leden,
    gedaan,
    agendas,
    opmerkingen: lijsten.opmerkingen.rijen,
    zoekgaten: lijsten.zoekgaten.rijen,
    afsluitingen: lijsten.afsluitingen.rijen,
    links: lijsten.links.rijen,
    ...verdeelMeldingen(lijsten.meldingen.rijen),
    ingekort: Object.values(lijsten).flatMap(({ ingekort }) => ingekort),
  }
}
