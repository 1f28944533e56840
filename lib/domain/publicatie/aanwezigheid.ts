import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'

/** How long a form counts as open after its last sign of life; the browser gives one every forty seconds. */
const GELDIG_MS = 100_000

/** Before this moment it was too long ago. */
export const grensVan = (now: Date): Date => new Date(now.getTime() - GELDIG_MS)

/** For the database: who has this form open now, beside oneself. */
export const anderenBij = (
  plek: string,
  gebruikerId: string | null,
  now: Date,
): Prisma.AanwezigheidWhereInput => ({
  plek,
  gezienOp: { gte: grensVan(now) },
  gebruiker: { gedeactiveerdOp: null },
  ...(gebruikerId !== null && { gebruikerId: { not: gebruikerId } }),
})

export const selectAanwezig = {
  sinds: true,
  gebruiker: { select: { naam: true } },
} satisfies Prisma.AanwezigheidSelect

type Rij = Prisma.AanwezigheidGetPayload<{ select: typeof selectAanwezig }>

/** Somebody who has the form open, as pages show it; `sinds` is an ISO instant. */
export const alsAanwezig = ({ sinds, gebruiker }: Rij) => ({
  naam: gebruiker.naam,
  sinds: sinds.toISOString(),
})

type Teken = { gebruikerId: string; publicatieId: string; plek: string; now: Date }

/** One statement, so that two windows of one person do not collide. Who was away too long comes in anew. */
export const geefTeken = (db: Db, { gebruikerId, publicatieId, plek, now }: Teken): Promise<number> =>
  db.$executeRaw`
    insert into "Aanwezigheid" as a ("gebruikerId", "publicatieId", plek, sinds, "gezienOp")
    values (${gebruikerId}::uuid, ${publicatieId}::uuid, ${plek}, ${now}, ${now})
    on conflict ("gebruikerId", plek) do update set
      "publicatieId" = excluded."publicatieId",
      sinds = case when a."gezienOp" < ${grensVan(now)} then excluded.sinds else a.sinds end,
      "gezienOp" = excluded."gezienOp"`
