import 'server-only'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'

const rijen = z.array(
  z.object({
    ref: z.string(),
    bronId: z.string(),
    titel: z.string(),
    kort: z.string(),
    tekst: z.string(),
    kopdelen: z.string(),
    woorddelen: z.string(),
    titelstammen: z.string(),
    kortstammen: z.string(),
    tekststammen: z.string(),
    zichtbaarheid: z.string(),
    gewicht: z.number(),
    bijgewerkt: z.number(),
  }),
)

/** What the engine holds of one findable item: what it is found by, who may find it, and how it ranks. */
export type MotorDocument = z.infer<typeof rijen>[number] & { id: string }

/** Everything that comes from these records. */
export const documentenVan = (db: Db, bronIds: readonly string[]): Promise<MotorDocument[]> =>
  lees(db, Prisma.sql`where "bronId" = any(${bronIds}::uuid[]) order by ref`)

/** The next `aantal` after `ref`, in the order of refs. */
export const documentenNa = (db: Db, ref: string, aantal: number): Promise<MotorDocument[]> =>
  lees(db, Prisma.sql`where ref collate "C" > ${ref} order by ref collate "C" limit ${aantal}`)

// The engine has no Dutch stemmer, so PostgreSQL says what the stems of a document are, as it does for a question; in the
// order of the text, so that a phrase is a phrase by stems too.
const stammen = (tekst: Prisma.Sql) => Prisma.sql`coalesce((
  select string_agg(v.lexeme, ' ' order by plek)
  from unnest(to_tsvector('nederlands', ${tekst})) v, unnest(v.positions) plek), '')`

async function lees(db: Db, waar: Prisma.Sql): Promise<MotorDocument[]> {
  const gelezen = await db.$queryRaw`
    select ref, "bronId"::text, titel, kort, tekst, kopdelen, woorddelen, zichtbaarheid::text, gewicht,
      ${stammen(Prisma.sql`titel`)} as titelstammen, ${stammen(Prisma.sql`kort || ' ' || kopdelen`)} as kortstammen,
      ${stammen(Prisma.sql`tekst || ' ' || woorddelen`)} as tekststammen, extract(epoch from bijgewerkt)::float8 as bijgewerkt
    from "Zoekdocument" ${waar}`
  return rijen.parse(gelezen).map((rij) => ({ ...rij, id: sleutel(rij.ref) }))
}

// The engine wants letters, digits, - and _ only, and a ref has more.
const sleutel = (ref: string) => Buffer.from(ref).toString('base64url')
