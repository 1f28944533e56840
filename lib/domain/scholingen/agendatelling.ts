import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { algemeneBereiken, opnameVoorAllenSql } from '../opnames/policy'
import { readablePublished } from '../publicatie/policy'
import { VORM_VAN_FILTER } from './agendafilter'
import { dagdelenVan } from './dagdeel'
import { type Agendafilter, DAGDEELKEUZES, JA_FILTERS, PRIJSGRENZEN } from './schema'
import { heeftPlek } from './vrijeplek'

const KENMERKEN = [
  'doelgroep',
  'discipline',
  'niveau',
  'domein',
  'netwerk',
  'werkvorm',
  'vorm',
  'tot',
  ...JA_FILTERS,
] as const
type Kenmerk = (typeof KENMERKEN)[number]

const rijenSchema = z.array(
  z.object({
    soort: z.enum([...KENMERKEN, 'periode', 'dagdeel', 'totaal', 'gelezen']),
    waarde: z.string(),
    aantal: z.number(),
  }),
)

/** `totaal`: scholingen that fit the whole filter. `keuzes`: what each value in the address would give; absent is 0. */
export type Agendatelling = {
  totaal: number
  keuzes: Record<Kenmerk | 'periode' | 'dagdeel', Record<string, number>>
}

// Counting ten thousand scholingen costs more than the page itself; a number that large may be half a minute old.
const GROOT = 1_000
const HOUDBAAR_MS = 30_000
const MAX = 200
const onthouden = new Map<string, { op: number; telling: Agendatelling }>()

/**
 * Counts, for every choice of every filter, the scholingen it would give together with the other filters, in one
 * statement. Of the actor it reads only the zichtbaarheden and the reach of recordings, so whoever has the same may share
 * what is remembered.
 */
export async function telAgenda(
  db: Db,
  actor: Actor,
  filter: Agendafilter,
  now: Date,
): Promise<Agendatelling> {
  const sleutel = JSON.stringify([readablePublished(actor), algemeneBereiken(actor), filter])
  const eerder = onthouden.get(sleutel)
  if (eerder && Math.abs(now.getTime() - eerder.op) < HOUDBAAR_MS) return eerder.telling
  const rijen = rijenSchema.parse(await db.$queryRaw(vraag(actor, filter, now)))
  const telling = naarTelling(rijen)
  onthouden.delete(sleutel)
  if (rijen.some(({ soort, aantal }) => soort === 'gelezen' && aantal >= GROOT)) {
    onthouden.set(sleutel, { op: now.getTime(), telling })
    const oudste = onthouden.keys().next().value
    if (onthouden.size > MAX && oudste !== undefined) onthouden.delete(oudste)
  }
  return telling
}

function naarTelling(rijen: z.output<typeof rijenSchema>): Agendatelling {
  const per = (gevraagd: string) =>
    Object.fromEntries(
      rijen.filter(({ soort }) => soort === gevraagd).map(({ waarde, aantal }) => [waarde, aantal]),
    )
  const vormen = per('vorm')
  const alsFilter = Object.entries(VORM_VAN_FILTER).map(([filter, passend]) => [
    filter,
    passend.reduce((som, vorm) => som + (vormen[vorm] ?? 0), 0),
  ])
  return {
    totaal: per('totaal')[''] ?? 0,
    keuzes: {
      doelgroep: per('doelgroep'),
      discipline: per('discipline'),
      niveau: per('niveau'),
      domein: per('domein'),
      netwerk: per('netwerk'),
      werkvorm: per('werkvorm'),
      vorm: Object.fromEntries(alsFilter),
      tot: per('tot'),
      plek: per('plek'),
      gratis: per('gratis'),
      kort: per('kort'),
      accreditatie: per('accreditatie'),
      opname: per('opname'),
      periode: per('periode'),
      dagdeel: per('dagdeel'),
    },
  }
}

// `mis` holds a bit for each filter that a scholing does not fit: to count a filter's own choices, its bit may be set.
const eigenBit = (kenmerk: Kenmerk) => Prisma.raw(String(1 << KENMERKEN.indexOf(kenmerk)))

// The same parts of the day as `dagdeelVan`, as bits: a scholing with two dates may have two.
const DEEL = { ochtend: 1, middag: 2, avond: 4 }
const HELE_DAG = 7
const DEEL_VAN_DATUM = Prisma.raw(`CASE WHEN substr("lokaalBegin", 12, 2) < '12' THEN ${DEEL.ochtend}
  WHEN substr("lokaalBegin", 12, 2) < '18' THEN ${DEEL.middag} ELSE ${DEEL.avond} END`)
const bitsVan = (keuze: (typeof DAGDEELKEUZES)[number]) =>
  dagdelenVan(keuze).reduce((bits, deel) => bits | DEEL[deel], 0)
const DELEN = Prisma.raw(
  DAGDEELKEUZES.map((keuze) => `SELECT '${keuze}' AS naam, ${bitsVan(keuze)} AS bit`).join(' UNION ALL '),
)

/** What a row of Scholing `s` has to be for the filters that are on or off. */
const jaEisen = (actor: Actor, now: Date): Record<(typeof JA_FILTERS)[number], Prisma.Sql> => ({
  plek: heeftPlek(now, Prisma.sql`datum.eerste`),
  gratis: Prisma.sql`s."kostenCent" = 0`,
  kort: Prisma.sql`s."voorbereidingMinuten" <= 60`,
  accreditatie: Prisma.sql`s.accreditatie = 'TOEGEKEND'`,
  opname: opnameVoorAllenSql(actor, now),
})
const jaKolommen = (ja: ReturnType<typeof jaEisen>) =>
  Prisma.join(JA_FILTERS.map((naam) => Prisma.sql`${ja[naam]} AS ${Prisma.raw(naam)}`))
const GRENZEN = Prisma.raw(PRIJSGRENZEN.map((grens) => `(${grens})`).join(', '))

const LIJSTEN = [
  { soort: 'doelgroep', tabel: 'Doelgroep' },
  { soort: 'discipline', tabel: 'Discipline' },
  { soort: 'niveau', tabel: 'Niveau' },
  { soort: 'domein', tabel: 'Domein' },
] as const
const KOPPELINGEN = Prisma.join(
  LIJSTEN.map(
    ({ soort, tabel }) =>
      Prisma.sql`SELECT ${Prisma.raw(`'${soort}'`)} AS soort, ${eigenBit(soort)} AS bit, "A" AS keuze, "B" AS id FROM ${Prisma.raw(`"_${tabel}ToScholing"`)}`,
  ),
  ' UNION ALL ',
)
const KEUZES = Prisma.raw(
  [...LIJSTEN.map(({ tabel }) => tabel), 'Netwerk', 'Werkvorm']
    .map((tabel) => `SELECT id, slug FROM "${tabel}"`)
    .join(' UNION ALL '),
)

/** The bits of the filters that a row of Scholing `s` with its Publicatie `p` does not fit. */
function misBits(filter: Agendafilter, ja: ReturnType<typeof jaEisen>): Prisma.Sql {
  const { vorm, tot, netwerk, werkvorm } = filter
  const eisen: [Kenmerk, Prisma.Sql][] = LIJSTEN.flatMap(({ soort, tabel }) => {
    const koppeling = Prisma.raw(`"_${tabel}ToScholing" l JOIN "${tabel}" k ON k.id = l."A"`)
    return filter[soort]
      ? [[soort, Prisma.sql`s.id IN (SELECT l."B" FROM ${koppeling} WHERE k.slug = ${filter[soort]})`]]
      : []
  })
  if (vorm) eisen.push(['vorm', Prisma.sql`s.vorm = ANY(${VORM_VAN_FILTER[vorm]}::"Vorm"[])`])
  if (tot) eisen.push(['tot', Prisma.sql`s."kostenCent" <= ${Number(tot) * 100}`])
  for (const naam of JA_FILTERS) if (filter[naam]) eisen.push([naam, ja[naam]])
  if (netwerk)
    eisen.push(['netwerk', Prisma.sql`p."netwerkId" = (SELECT id FROM "Netwerk" WHERE slug = ${netwerk})`])
  if (werkvorm)
    eisen.push([
      'werkvorm',
      Prisma.sql`s."werkvormId" = (SELECT id FROM "Werkvorm" WHERE slug = ${werkvorm})`,
    ])
  const bits = eisen.map(
    ([kenmerk, eis]) => Prisma.sql`CASE WHEN ${eis} THEN 0 ELSE ${eigenBit(kenmerk)} END`,
  )
  return Prisma.join([Prisma.sql`0`, ...bits], ' + ')
}

function vraag(actor: Actor, filter: Agendafilter, now: Date): Prisma.Sql {
  const { status, zichtbaarheid } = readablePublished(actor)
  const ja = jaEisen(actor, now)
  const dag = Prisma.raw(String(filter.dagdeel ? bitsVan(filter.dagdeel) : HELE_DAG))
  const past = (eigen: Prisma.Sql) => Prisma.sql`delen & ${dag} <> 0 AND mis & ~${eigen} = 0`
  const perJa = JA_FILTERS.map(
    (naam) =>
      Prisma.sql`SELECT ${naam}, 'ja', count(*) FROM stand WHERE ${Prisma.raw(naam)} AND ${past(eigenBit(naam))}`,
  )
  return Prisma.sql`
    WITH datum AS (
      SELECT "scholingId" AS id, min(begin) AS eerste, bit_or(CASE WHEN einde > ${now} THEN deel ELSE 0 END) AS komend,
        bit_or(CASE WHEN einde > ${now} THEN 0 ELSE deel END) AS voorbij
      FROM (SELECT "scholingId", begin, einde, ${DEEL_VAN_DATUM} AS deel FROM "Bijeenkomst") b GROUP BY "scholingId"
    ), stand AS MATERIALIZED (
      SELECT s.id, s.vorm, s."werkvormId", s."kostenCent", p."netwerkId", komend, voorbij, ${jaKolommen(ja)},
        ${Prisma.raw(filter.periode)} AS delen, ${misBits(filter, ja)} AS mis
      FROM datum JOIN "Scholing" s ON s.id = datum.id JOIN "Publicatie" p ON p.id = s.id
      WHERE p.status = ${status}::"Publicatiestatus" AND p.zichtbaarheid = ANY(${zichtbaarheid.in}::"Zichtbaarheid"[])
    ), gekozen AS (
      SELECT soort, keuze, count(*) AS aantal FROM (
        SELECT soort, keuze FROM (${KOPPELINGEN}) l JOIN stand USING (id) WHERE ${past(Prisma.sql`bit`)}
        UNION ALL SELECT 'netwerk', "netwerkId" FROM stand WHERE ${past(eigenBit('netwerk'))}
        UNION ALL SELECT 'werkvorm', "werkvormId" FROM stand WHERE ${past(eigenBit('werkvorm'))}
      ) een GROUP BY soort, keuze
    ), alles AS (
      SELECT soort, slug AS waarde, aantal FROM gekozen JOIN (${KEUZES}) k ON k.id = gekozen.keuze
      UNION ALL SELECT 'vorm', vorm::text, count(*) FROM stand WHERE ${past(eigenBit('vorm'))} GROUP BY vorm
      UNION ALL SELECT 'tot', grens::text, count(*) FROM stand JOIN (VALUES ${GRENZEN}) g(grens) ON "kostenCent" <= grens * 100 WHERE ${past(eigenBit('tot'))} GROUP BY grens
      UNION ALL ${Prisma.join(perJa, ' UNION ALL ')}
      UNION ALL SELECT 'dagdeel', naam, count(*) FROM stand JOIN (${DELEN}) d ON delen & bit <> 0 WHERE mis = 0 GROUP BY naam
      UNION ALL SELECT 'periode', 'komend', count(*) FROM stand WHERE komend & ${dag} <> 0 AND mis = 0
      UNION ALL SELECT 'periode', 'voorbij', count(*) FROM stand WHERE voorbij & ${dag} <> 0 AND mis = 0
      UNION ALL SELECT 'totaal', '', count(*) FROM stand WHERE ${past(Prisma.sql`0`)}
      UNION ALL SELECT 'gelezen', '', count(*) FROM stand
    )
    SELECT soort, waarde, aantal::int FROM alles`
}
