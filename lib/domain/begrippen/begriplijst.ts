import 'server-only'
import type { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { redactielijstSchema, redactielijstWaar, sortering } from '../publicatie/redactielijst'

const VOLGORDE = sortering<Prisma.BegripOrderByWithRelationInput>({
  titel: (titel) => ({ publicatie: { titel } }),
  status: (status) => ({ publicatie: { status } }),
})

/** What the list of begrippen can be narrowed by and put in order of. */
export const begripfilterSchema = {
  q: redactielijstSchema.q,
  status: redactielijstSchema.status,
  sorteer: VOLGORDE.schema,
}
type Filter = z.output<z.ZodObject<typeof begripfilterSchema>>

/** For the database: the begrippen that fit. */
export const begripWaar = (filter: Filter): Prisma.BegripWhereInput => ({
  publicatie: redactielijstWaar('BEGRIP', filter),
})

/** The begrippen that fit, in the order asked for, by term otherwise. */
export async function leesBegrippen(db: Db, filter: Filter, { skip, take }: { skip: number; take: number }) {
  const begrippen = await db.begrip.findMany({
    where: begripWaar(filter),
    orderBy: [...VOLGORDE.orde(filter.sorteer), { publicatie: { titel: 'asc' } }, { id: 'asc' }],
    skip,
    take,
    select: {
      id: true,
      uitleg: true,
      ookBekendAls: true,
      publicatie: { select: { slug: true, titel: true, status: true } },
    },
    relationLoadStrategy: 'join',
  })
  return begrippen.map(({ publicatie, ...begrip }) => ({ ...begrip, ...publicatie }))
}
