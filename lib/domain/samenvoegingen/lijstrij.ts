import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { KEUZE_SOORTEN, type KeuzeSoort } from './labels'

/** The table of each list, as `verwijzingen_naar` takes it, and where its name stands. */
export const TABELLEN: Record<KeuzeSoort, { tabel: string; van: Prisma.Sql; naam: Prisma.Sql }> = {
  DOELGROEP: { tabel: '"Doelgroep"', van: Prisma.sql`"Doelgroep"`, naam: Prisma.sql`titel` },
  WERKVORM: { tabel: '"Werkvorm"', van: Prisma.sql`"Werkvorm"`, naam: Prisma.sql`naam` },
  DISCIPLINE: { tabel: '"Discipline"', van: Prisma.sql`"Discipline"`, naam: Prisma.sql`naam` },
  NIVEAU: { tabel: '"Niveau"', van: Prisma.sql`"Niveau"`, naam: Prisma.sql`naam` },
  DOMEIN: { tabel: '"Domein"', van: Prisma.sql`"Domein"`, naam: Prisma.sql`naam` },
  SYNONIEMGROEP: {
    tabel: '"Synoniemgroep"',
    van: Prisma.sql`"Synoniemgroep"`,
    naam: Prisma.sql`array_to_string(termen, ', ')`,
  },
  NETWERK: { tabel: '"Netwerk"', van: Prisma.sql`"Netwerk"`, naam: Prisma.sql`naam` },
  ORGANISATIE: { tabel: '"Organisatie"', van: Prisma.sql`"Organisatie"`, naam: Prisma.sql`naam` },
}

const rijSchema = z.object({
  id: z.uuid(),
  ref: z.string(),
  slug: z.string(),
  naam: z.string(),
  versie: z.number(),
  actief: z.boolean(),
  /** where it went, when it was merged */
  naarId: z.uuid().nullable(),
})
/** One entry of a list, whichever list it is. */
export type Lijstrij = z.output<typeof rijSchema>

const kolommen = (soort: KeuzeSoort) => Prisma.sql`
  k.id, k.ref, k.slug, ${TABELLEN[soort].naam} as naam, k.versie, k.actief, s."naarId"
  from ${TABELLEN[soort].van} k left join "Samenvoeging" s on s."vanId" = k.id`

/** All entries of a list by name, out of use and merged ones too. */
export const leesLijst = async (db: Db, soort: KeuzeSoort): Promise<Lijstrij[]> =>
  z.array(rijSchema).parse(await db.$queryRaw`select ${kolommen(soort)} order by naam, k.id`)

/** These entries, locked in a fixed order until the end of the transaction: nobody can refer to them meanwhile. */
export async function vergrendel(db: Db, soort: KeuzeSoort, ids: readonly string[]): Promise<Lijstrij[]> {
  await db.$queryRaw`
    select id from ${TABELLEN[soort].van} where id = any(${[...ids]}::uuid[]) order by id for update`
  return z
    .array(rijSchema)
    .parse(await db.$queryRaw`select ${kolommen(soort)} where k.id = any(${[...ids]}::uuid[])`)
}

const metSoortSchema = z.array(
  z.object({ soort: z.enum(KEUZE_SOORTEN), id: z.uuid(), slug: z.string(), naam: z.string() }),
)

/** The entry with this ref, in whichever list it stands. One statement. */
export async function vindLijstrij(db: Db, ref: string) {
  const lijsten = KEUZE_SOORTEN.map(
    (soort) => Prisma.sql`
      select ${soort}::text as soort, id, slug, ${TABELLEN[soort].naam} as naam
        from ${TABELLEN[soort].van} where ref = ${ref}`,
  )
  return metSoortSchema.parse(await db.$queryRaw(Prisma.join(lijsten, ' union all '))).at(0) ?? null
}

const inhoudSchema = z.array(z.object({ inhoud: z.record(z.string(), z.json()) }))

/** The content of an entry as a versie keeps it. */
export async function inhoudVan(db: Db, soort: KeuzeSoort, id: string) {
  const rijen = await db.$queryRaw`
    select to_jsonb(k) - '{id,ref,slug,versie,createdAt,updatedAt}'::text[] as inhoud
      from ${TABELLEN[soort].van} k where k.id = ${id}::uuid`
  return inhoudSchema.parse(rijen)[0]?.inhoud ?? {}
}
