import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { OPEN_MELDINGEN, openMeldingenSchema, verdeelMeldingen } from './openmeldingen'
import { OPEN_OPMERKINGEN, openOpmerkingenSchema } from './openopmerkingen'

const MAX = 100
const DAG = 24 * 3_600_000
const BOTSINGEN_DAGEN = 30

const versieRij = z.object({
  id: z.uuid(),
  item: z.string(),
  titel: z.string(),
  door: z.string().nullable(),
  op: z.date(),
  soort: z.string().nullable(),
  slug: z.string().nullable(),
})
/** A save that waits or collided. `soort` and `slug` are those of the publicatie, null for a part of one. */
export type WachtendeVersie = z.output<typeof versieRij>

/** Proposals of verantwoordelijken that wait (oldest first), and texts that lost a conflict lately (newest first). */
export async function wachtendeVersies(db: Db, now: Date) {
  const sinds = new Date(now.getTime() - BOTSINGEN_DAGEN * DAG)
  const rijen = await db.$queryRaw`
    SELECT v.id, v.item, v.aard::text AS aard, v."createdAt" AS op, historienaam(g) AS door, p.soort::text AS soort, p.slug,
      coalesce(p.titel, v.inhoud->>'titel', v.inhoud->>'naam', v.item) AS titel
    FROM "Versie" v
    LEFT JOIN "Publicatie" p ON p.ref = v.item
    LEFT JOIN "Gebruiker" g ON g.id = v."gebruikerId"
    WHERE v.aard = 'VOORSTEL' OR (v.aard = 'BOTSING' AND v."createdAt" >= ${sinds})
    ORDER BY v."createdAt", v.id
    LIMIT ${4 * MAX}`
  const versies = z.array(versieRij.extend({ aard: z.string() })).parse(rijen)
  const van = (aard: string) =>
    versies.filter((versie) => versie.aard === aard).map(({ aard: _, ...versie }) => versie)
  return { voorstellen: van('VOORSTEL'), botsingen: van('BOTSING').reverse() }
}

/** Published dossiers and lines that another must look at, that nobody checked in time, or that nobody is responsible for. */
export async function stukkenMetZorg(db: Db, vandaag: Date) {
  const [verzoeken, rijen] = await Promise.all([voorEenAnder(db), zorgelijkeStukken(db, vandaag)])
  return {
    verzoeken,
    controles: rijen.filter(({ volgendeControleOp: op }) => op === null || op < vandaag),
    zonderVerantwoordelijke: rijen.filter(({ verantwoordelijkeId }) => verantwoordelijkeId === null),
  }
}

const MET_CONTROLE = ['THEMADOSSIER', 'CONSULTATIELIJN'] as const

const zorgelijkSchema = z.array(
  z.object({
    id: z.string(),
    soort: z.enum(MET_CONTROLE),
    slug: z.string(),
    titel: z.string(),
    verantwoordelijkeId: z.string().nullable(),
    volgendeControleOp: z.date().nullable(),
  }),
)

/** Those without a day first, then the longest overdue. One statement. */
const zorgelijkeStukken = async (db: Db, vandaag: Date) =>
  zorgelijkSchema.parse(
    await db.$queryRaw`
      select p.id::text, p.soort::text, p.slug, p.titel, z."verantwoordelijkeId"::text, z."volgendeControleOp"
      from "Publicatie" p join (
        select id, "verantwoordelijkeId", "volgendeControleOp" from "Themadossier"
        union all select id, "verantwoordelijkeId", "volgendeControleOp" from "Consultatielijn"
      ) z on z.id = p.id
      where p.status = 'GEPUBLICEERD' and (
        z."verantwoordelijkeId" is null or z."volgendeControleOp" is null or z."volgendeControleOp" < ${vandaag}::date)
      order by z."volgendeControleOp" nulls first, p.id limit ${MAX}`,
  )

const verzoekSchema = z.array(
  z.object({
    id: z.string(),
    soort: z.enum(MET_CONTROLE),
    slug: z.string(),
    titel: z.string(),
    zin: z.string(),
    door: z.string(),
    op: z.date(),
  }),
)

/**
 * Published dossiers and lines of which somebody said that another must look, and that nobody confirmed since; oldest first.
 * `zin` is what was asked. One statement.
 */
const voorEenAnder = async (db: Db) =>
  verzoekSchema.parse(
    await db.$queryRaw`
      select p.id::text, p.soort::text, p.slug, p.titel, c.opmerking as zin, historienaam(g) as door, c."createdAt" as op
      from "Publicatie" p cross join lateral (
        select * from "Controle" where "publicatieId" = p.id and uitkomst <> 'AANPASSEN'
        order by "createdAt" desc, id desc limit 1
      ) c join "Gebruiker" g on g.id = c."gebruikerId"
      where p.status = 'GEPUBLICEERD' and c.uitkomst = 'ANDER'
      order by c."createdAt", c.id limit ${MAX}`,
  )

const aantallenSchema = z.tuple([
  z.object({
    bronnen: z.number(),
    consultatielijnen: z.number(),
    scholingen: z.number(),
    domeinen: z.number(),
    netwerken: z.number(),
    organisaties: z.number(),
    meldingen: openMeldingenSchema,
    opmerkingen: openOpmerkingenSchema,
    /** dead, moved or changed */
    weblinks: z.number(),
  }),
])
/** How many records of each noun hold facts that nobody checked yet. */
export type NogTeControleren = Omit<z.output<typeof aantallenSchema>[0], 'meldingen' | 'opmerkingen'>

/** Those counts, and in the same statement what readers reported and makers remarked, and nobody answered. */
export async function overigWerk(db: Db) {
  const levend = Prisma.sql`JOIN "Publicatie" p ON p.id = x.id AND p.status <> 'GEARCHIVEERD'`
  const rijen = await db.$queryRaw`
    SELECT
      (SELECT count(*)::int FROM "Bron" x ${levend} WHERE NOT x.geverifieerd) AS bronnen,
      (SELECT count(*)::int FROM "Consultatielijn" x ${levend} WHERE NOT x.geverifieerd) AS consultatielijnen,
      (SELECT count(*)::int FROM "Scholing" x ${levend} WHERE cardinality(x."onzekereVelden") > 0) AS scholingen,
      (SELECT count(*)::int FROM "Domein" WHERE actief AND NOT geverifieerd) AS domeinen,
      (SELECT count(*)::int FROM "Netwerk" WHERE actief AND NOT (geverifieerd AND "gemeentenGeverifieerd")) AS netwerken,
      (SELECT count(*)::int FROM "Organisatie" WHERE actief AND NOT geverifieerd) AS organisaties,
      ${OPEN_MELDINGEN} AS meldingen,
      ${OPEN_OPMERKINGEN} AS opmerkingen,
      (SELECT count(*)::int FROM "Weblink" w WHERE stand IN ('DOOD', 'VERHUISD', 'VERANDERD') AND EXISTS (
        SELECT FROM "Weblinkgebruik" g LEFT JOIN "Bron" b ON g.soort = 'BRON' AND b.id = g."itemId"
        WHERE g."weblinkId" = w.id AND (g.soort <> 'BRON' OR split_part(b.url, '#', 1) = w.url)
      )) AS weblinks`
  const { meldingen, opmerkingen, ...feiten } = aantallenSchema.parse(rijen)[0]
  return { feiten, opmerkingen, ...verdeelMeldingen(meldingen) }
}

/** Midnight of the Dutch calendar day of `moment`, as a date column holds it. */
export function datumVan(moment: Date): Date {
  const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(
    moment,
  )
  return new Date(`${dag}T00:00:00Z`)
}
