import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { z } from '@/lib/kernel/zod'
import { type Db, Prisma } from '@/lib/platform/db'
import { historienaam, selectHistorienaam } from './historienaam'
import { idsIn, verwijzingenIn } from './versievergelijking'
import { leesDoelen } from './verwijzingen'

/** What a list of versies shows of each, for a Prisma `select`. */
export const selectVersie = {
  id: true,
  nummer: true,
  aard: true,
  reden: true,
  createdAt: true,
  gebruiker: { select: selectHistorienaam },
} satisfies Prisma.VersieSelect

type MetInhoud = Prisma.VersieGetPayload<{ select: typeof selectVersie & { item: true; inhoud: true } }>

/** A proposal or a lost text is measured against what the item holds now, an ordinary save against the one before. */
export const voorganger = ({ id, item, aard, createdAt }: MetInhoud): Prisma.VersieWhereInput => ({
  item,
  aard: 'OPGESLAGEN',
  id: { not: id },
  ...(aard === 'OPGESLAGEN' && { createdAt: { lte: createdAt } }),
})

/** Who made a versie, when and why: without its content. */
export const kop = <T extends MetInhoud | null>(versie: T) =>
  versie && {
    id: versie.id,
    nummer: versie.nummer,
    aard: versie.aard,
    reden: versie.reden,
    createdAt: versie.createdAt,
    door: versie.gebruiker && historienaam(versie.gebruiker),
  }

const naamRij = z.object({ id: z.string(), naam: z.string() })

/** What the ids in two versies are called; of what a link leads to only what this actor may see. */
export async function namenIn(db: Db, actor: Actor, versies: readonly unknown[]) {
  const [namen, doelen] = await Promise.all([
    namenVan(db, idsIn(versies)),
    leesDoelen(db, actor, verwijzingenIn(versies)),
  ])
  return new Map([...namen, ...doelen.map(({ id, titel }) => [id, titel] as const)])
}

/** Titles and names of what the ids point at, whatever noun it is. One statement. */
async function namenVan(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const lijst = Prisma.sql`(${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`
  const rijen = await db.$queryRaw`
    SELECT id::text, titel AS naam FROM "Publicatie" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, titel FROM "Doelgroep" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, naam FROM "Discipline" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, naam FROM "Werkvorm" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, naam FROM "Niveau" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, naam FROM "Domein" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, naam FROM "Netwerk" WHERE id IN ${lijst}
    UNION ALL SELECT id::text, historienaam(g) FROM "Gebruiker" g WHERE id IN ${lijst}`
  return new Map(
    z
      .array(naamRij)
      .parse(rijen)
      .map(({ id, naam }) => [id, naam]),
  )
}
