import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'

const rijSchema = z.array(
  z.object({
    uitkomst: z.enum(['KLOPT_NOG', 'AANPASSEN', 'ANDER']),
    opmerking: z.string().nullable(),
    gezienTot: z.date(),
    op: z.date(),
    gebruikerId: z.string(),
    door: z.string(),
  }),
)
type Controle = z.output<typeof rijSchema>[number]

/**
 * The last controles of an item: `laatste` whatever was answered, `kloptNog` the last that confirmed it, and `ander`
 * the request to somebody else that nobody answered with "klopt nog" since. Null where there is none. One statement.
 */
export async function laatsteControles(db: Db, publicatieId: string) {
  const rijen = rijSchema.parse(
    await db.$queryRaw`
      select * from (
        select distinct on (c.uitkomst) c.uitkomst::text, c.opmerking, c."gezienTot", c."createdAt" as op,
          c."gebruikerId"::text, historienaam(g) as door, c.id
        from "Controle" c join "Gebruiker" g on g.id = c."gebruikerId"
        where c."publicatieId" = ${publicatieId}::uuid
        order by c.uitkomst, c."createdAt" desc, c.id desc
      ) laatste order by op desc, id desc`,
  )
  const nieuwste = (...uitkomsten: Controle['uitkomst'][]) =>
    rijen.find(({ uitkomst }) => uitkomsten.includes(uitkomst)) ?? null
  const open = nieuwste('KLOPT_NOG', 'ANDER')
  return {
    laatste: rijen[0] ?? null,
    kloptNog: nieuwste('KLOPT_NOG'),
    ander: open?.uitkomst === 'ANDER' ? open : null,
  }
}

type Begin = { laatstGecontroleerdOp: Date | null; publicatie: { gepubliceerdOp: Date | null } }

/**
 * From when on changes are new to whoever checks: after what the last confirmation had seen; for what was never
 * confirmed here, after its controle elsewhere or its publication.
 */
export const sindsControle = (
  { laatstGecontroleerdOp, publicatie }: Begin,
  kloptNog: Controle | null,
): Date => kloptNog?.gezienTot ?? laatstGecontroleerdOp ?? publicatie.gepubliceerdOp ?? new Date(0)
