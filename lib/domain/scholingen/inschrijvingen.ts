import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { InschrijvingStatus } from '@/prisma/generated/client'
import { dagenEerder } from '../publicatie/lokaletijd'
import type { Bezetting, Ruimte } from './plaatsverdeling'
import { publishedScholing, visibleInschrijving } from './policy'
import { selectNummervraag } from './registratienummer'

/** What enrolling, cancelling and moving up need to know of a scholing. */
export const selectAanmelding = {
  id: true,
  capaciteit: true,
  aanmeldenOpen: true,
  aanmeldenTot: true,
  vrijgaveDagen: true,
  ...selectNummervraag,
  plaatsaandelen: { select: { netwerkId: true, aantal: true } },
  publicatie: { select: { ref: true, slug: true, titel: true, status: true, netwerkId: true } },
  bijeenkomsten: {
    select: {
      begin: true,
      einde: true,
      locatie: true,
      gemeente: true,
      onlineLink: true,
      datumBevestigd: true,
      tijdBevestigd: true,
    },
    orderBy: { begin: 'asc' },
  },
} satisfies Prisma.ScholingSelect

/** What is done with one inschrijving needs to know. */
const selectInschrijving = {
  id: true,
  status: true,
  volgnummer: true,
  aanbodTot: true,
  gebruikerId: true,
  gebruiker: { select: { naam: true, email: true } },
  scholing: { select: selectAanmelding },
} satisfies Prisma.InschrijvingSelect

export type Aanmeldscholing = Prisma.ScholingGetPayload<{ select: typeof selectAanmelding }>

/**
 * Holds the scholing until the transaction ends. Places are counted only behind this lock, so two people never get the
 * same one, and the order of arrival is the order of the volgnummers (security.md P5, K3).
 */
export async function vergrendel(db: Db, scholingId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Scholing" WHERE id = ${scholingId}::uuid FOR UPDATE`
}

/** The scholing with this id behind its lock, or null when it is not in the agenda for this actor. */
export async function laadAanmeldscholing({ db, actor, input: { id } }: Ladend) {
  await vergrendel(db, id)
  return db.scholing.findFirst({ where: { id, ...publishedScholing(actor) }, select: selectAanmelding })
}

type Ladend = { db: Db; actor: Actor; input: { id: string } }

/** The inschrijving with this id behind the lock of its scholing, or null when it does not exist for this actor. */
export async function laadInschrijving({ db, actor, input }: Ladend) {
  const where = { AND: [{ id: input.id }, visibleInschrijving(actor)] }
  const gevonden = await db.inschrijving.findFirst({ where, select: { scholingId: true } })
  if (!gevonden) return null
  await vergrendel(db, gevonden.scholingId)
  // Read again behind the lock: the status may have changed while we waited for it.
  return db.inschrijving.findFirst({ where, select: selectInschrijving })
}

export const isEigenInschrijving = (actor: Actor, { gebruikerId }: { gebruikerId: string }): boolean =>
  gebruikerId === actorId(actor)

const bezettingSchema = z.array(
  z.object({
    netwerkId: z.uuid().nullable(),
    bevestigd: z.number(),
    bezet: z.number(),
    wachtend: z.number(),
  }),
)

const perNetwerk = (scholingId: string) => Prisma.sql`
  SELECT g."netwerkId"::text AS "netwerkId",
    count(*) FILTER (WHERE i.status = 'BEVESTIGD')::int AS bevestigd,
    count(*) FILTER (WHERE i.status IN ('BEVESTIGD', 'AANGEBODEN'))::int AS bezet,
    count(*) FILTER (WHERE i.status = 'WACHTLIJST')::int AS wachtend
  FROM "Inschrijving" i JOIN "Gebruiker" g ON g.id = i."gebruikerId"
  WHERE i."scholingId" = ${scholingId}::uuid GROUP BY 1`

/** How many have a place, are offered one (`bezet` counts both) and wait, per netwerk. */
export async function telInschrijvingen(db: Db, scholingId: string) {
  return telOp(bezettingSchema.parse(await db.$queryRaw(perNetwerk(scholingId))))
}

export type Tellingen = ReturnType<typeof telOp>

function telOp(bezetting: z.infer<typeof bezettingSchema>) {
  const som = (wat: 'bevestigd' | 'bezet' | 'wachtend') =>
    bezetting.reduce((totaal, van) => totaal + van[wat], 0)
  return {
    bevestigd: som('bevestigd'),
    bezet: som('bezet'),
    wachtend: som('wachtend'),
    bezetting: bezetting satisfies Bezetting[],
  }
}

const deelnemerSchema = z.tuple([
  z.object({
    naam: z.string(),
    email: z.string(),
    netwerkId: z.uuid().nullable(),
    eigen: z
      .object({ id: z.uuid(), status: z.enum(InschrijvingStatus), volgnummer: z.coerce.bigint() })
      .nullable(),
    bezetting: bezettingSchema,
  }),
])

/**
 * Who wants a place, what they have of this scholing already (`eigen`, cancelled ones too), and the counts of
 * `telInschrijvingen`. One statement: others stand in line for the lock meanwhile.
 */
export async function leesDeelnemer(db: Db, scholingId: string, gebruikerId: string) {
  const rijen = await db.$queryRaw`
    SELECT wie.naam, wie.email, wie."netwerkId"::text,
      (SELECT jsonb_build_object('id', e.id, 'status', e.status, 'volgnummer', e.volgnummer::text)
        FROM "Inschrijving" e WHERE e."scholingId" = ${scholingId}::uuid AND e."gebruikerId" = wie.id) AS eigen,
      (SELECT coalesce(jsonb_agg(n), '[]') FROM (${perNetwerk(scholingId)}) n) AS bezetting
    FROM "Gebruiker" wie WHERE wie.id = ${gebruikerId}::uuid`
  const [{ bezetting, eigen, ...gebruiker }] = deelnemerSchema.parse(rijen)
  return { gebruiker, eigen, tellingen: telOp(bezetting) }
}

type MetPlaatsen = {
  capaciteit: number | null
  vrijgaveDagen: number
  plaatsaandelen: readonly { netwerkId: string; aantal: number }[]
  /** soonest first */
  bijeenkomsten: readonly { begin: Date }[]
}

/** The places of a scholing as they are divided now: some days before the first date nothing is kept any more. */
export function ruimteVan(scholing: MetPlaatsen, now: Date): Ruimte {
  const { capaciteit, vrijgaveDagen, plaatsaandelen, bijeenkomsten } = scholing
  const begin = bijeenkomsten[0]?.begin
  if (begin && dagenEerder(begin, vrijgaveDagen) <= now) return { capaciteit, aandelen: [] }
  const per = new Map<string, number>()
  for (const { netwerkId, aantal } of plaatsaandelen) per.set(netwerkId, (per.get(netwerkId) ?? 0) + aantal)
  return { capaciteit, aandelen: [...per].map(([netwerkId, aantal]) => ({ netwerkId, aantal })) }
}

/** The place on the waiting list, counted from 1. */
export const plaatsOpWachtlijst = (db: Db, scholingId: string, volgnummer: bigint): Promise<number> =>
  db.inschrijving.count({ where: { scholingId, status: 'WACHTLIJST', volgnummer: { lte: volgnummer } } })

const plaatsenSchema = z.array(z.object({ id: z.uuid(), plaats: z.number() }))

/** One's own places on waiting lists, from 1, by the id of the inschrijving. */
export async function eigenPlaatsen(db: Db, gebruikerId: string): Promise<Map<string, number>> {
  const rijen = await db.$queryRaw`
    SELECT eigen.id::text, (
      SELECT count(*)::int FROM "Inschrijving" AS ander
      WHERE ander."scholingId" = eigen."scholingId" AND ander.status = 'WACHTLIJST' AND ander.volgnummer <= eigen.volgnummer
    ) AS plaats
    FROM "Inschrijving" AS eigen WHERE eigen."gebruikerId" = ${gebruikerId}::uuid AND eigen.status = 'WACHTLIJST'`
  return new Map(plaatsenSchema.parse(rijen).map(({ id, plaats }) => [id, plaats]))
}
