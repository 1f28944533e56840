import 'server-only'
import { parseDate } from '@internationalized/date'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { alsDatum, dagVan } from '../publicatie/controle'
import { binnenGrens, VRAAG } from './grens'
import { overigWerk } from './overigwerk'
import { wachtendeStukken } from './wachtende-stukken'

const DAG = 24 * 3_600_000
const BOTSINGEN_DAGEN = 30

/** All that waits, collided, is due or is unchecked, kind by kind; `ingekort`: of which there is more. Five statements. */
export async function leesWerk(db: Db, actor: Actor, now: Date) {
  const [stukken, versies, verzoeken, zorg, overig] = await Promise.all([
    wachtendeStukken(db, actor),
    wachtendeVersies(db, now),
    voorEenAnder(db),
    zorgelijkeStukken(db, now),
    overigWerk(db, now),
  ])
  return {
    ...stukken,
    ...versies,
    ...overig,
    verzoeken: verzoeken.rijen,
    ingekort: [stukken, versies, verzoeken, zorg, overig].flatMap(({ ingekort }) => ingekort),
    controles: zorg.rijen.filter(({ moetBekeken }) => moetBekeken),
    zonderVerantwoordelijke: zorg.rijen.filter(({ verantwoordelijkeId }) => verantwoordelijkeId === null),
  }
}
export type Werk = Awaited<ReturnType<typeof leesWerk>>

const versieSchema = z.object({
  id: z.uuid(),
  aard: z.string(),
  item: z.string(),
  titel: z.string(),
  doorId: z.string().nullable(),
  door: z.string().nullable(),
  op: z.date(),
})

/** Proposals of verantwoordelijken that wait (oldest first), and texts that lost a conflict lately (newest first). */
async function wachtendeVersies(db: Db, now: Date) {
  const sinds = new Date(now.getTime() - BOTSINGEN_DAGEN * DAG)
  const rijen = await db.$queryRaw`
    SELECT v.id, v.item, v.aard::text AS aard, v."createdAt" AS op, g.id AS "doorId", historienaam(g) AS door,
      coalesce(p.titel, v.inhoud->>'titel', v.inhoud->>'naam', v.item) AS titel
    FROM "Versie" v
    LEFT JOIN "Publicatie" p ON p.ref = v.item
    LEFT JOIN "Gebruiker" g ON g.id = v."gebruikerId"
    WHERE v.aard = 'VOORSTEL' OR (v.aard = 'BOTSING' AND v."createdAt" >= ${sinds})
    ORDER BY v."createdAt", v.id
    LIMIT ${VRAAG}`
  const { rijen: versies, ingekort } = binnenGrens(z.array(versieSchema).parse(rijen), () => [
    'voorstellen',
    'botsingen',
  ])
  const van = (gezocht: string) => versies.filter(({ aard }) => aard === gezocht)
  return { ingekort, voorstellen: van('VOORSTEL'), botsingen: van('BOTSING').reverse() }
}

const MET_CONTROLE = z.enum(['THEMADOSSIER', 'CONSULTATIELIJN'])
const zorgSchema = z.array(
  z.object({
    id: z.uuid(),
    ref: z.string(),
    soort: MET_CONTROLE,
    slug: z.string(),
    titel: z.string(),
    gepubliceerdOp: z.date().nullable(),
    verantwoordelijkeId: z.string().nullable(),
    verantwoordelijke: z.string().nullable(),
    volgendeControleOp: z.date().nullable(),
    moetBekeken: z.boolean(),
  }),
)

/**
 * Published dossiers and lines that nobody checked in time or that must be within a week, or that nobody is responsible
 * for: those without a day first, then the longest overdue. One statement.
 */
async function zorgelijkeStukken(db: Db, now: Date) {
  const grens = alsDatum(parseDate(dagVan(now)).add({ days: 7 }).toString())
  const rijen = await db.$queryRaw`
      select p.id, p.ref, p.soort::text, p.slug, p.titel, p."gepubliceerdOp", z."volgendeControleOp",
        z."verantwoordelijkeId"::text, historienaam(g) as verantwoordelijke,
        coalesce(z."volgendeControleOp" <= ${grens}::date, true) as "moetBekeken"
      from "Publicatie" p join (
        select id, "verantwoordelijkeId", "volgendeControleOp" from "Themadossier"
        union all select id, "verantwoordelijkeId", "volgendeControleOp" from "Consultatielijn"
      ) z on z.id = p.id left join "Gebruiker" g on g.id = z."verantwoordelijkeId"
      where p.status = 'GEPUBLICEERD' and (z."verantwoordelijkeId" is null
        or z."volgendeControleOp" is null or z."volgendeControleOp" <= ${grens}::date)
      order by z."volgendeControleOp" nulls first, p.id limit ${VRAAG}`
  return binnenGrens(zorgSchema.parse(rijen), () => ['controles', 'verantwoordelijken'])
}

const verzoekSchema = z.array(
  z.object({
    id: z.uuid(),
    ref: z.string(),
    soort: MET_CONTROLE,
    slug: z.string(),
    titel: z.string(),
    zin: z.string(),
    doorId: z.string(),
    door: z.string(),
    op: z.date(),
  }),
)

/**
 * Published dossiers and lines of which somebody said that another must look, and that nobody confirmed since; oldest
 * first. `zin` is what was asked. One statement.
 */
async function voorEenAnder(db: Db) {
  const rijen = await db.$queryRaw`
      select p.id, p.ref, p.soort::text, p.slug, p.titel, c.opmerking as zin, g.id::text as "doorId",
        historienaam(g) as door, c."createdAt" as op
      from "Publicatie" p cross join lateral (
        select * from "Controle" where "publicatieId" = p.id and uitkomst <> 'AANPASSEN'
        order by "createdAt" desc, id desc limit 1
      ) c join "Gebruiker" g on g.id = c."gebruikerId"
      where p.status = 'GEPUBLICEERD' and c.uitkomst = 'ANDER'
      order by c."createdAt", c.id limit ${VRAAG}`
  return binnenGrens(verzoekSchema.parse(rijen), () => ['verzoeken'])
}
