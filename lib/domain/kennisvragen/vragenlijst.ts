import 'server-only'
import type { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { keuze, redactielijstSchema, redactielijstWaar, sortering } from '../publicatie/redactielijst'
import { standSchema } from './schema'

const VOLGORDE = sortering<Prisma.KennisvraagOrderByWithRelationInput>({
  titel: (titel) => ({ publicatie: { titel } }),
  prioriteit: (prioriteit) => ({ prioriteit }),
  stand: (stand) => ({ stand }),
  status: (status) => ({ publicatie: { status } }),
})

/** What the list of kennisvragen can be narrowed by and put in order of. */
export const vraagfilterSchema = {
  q: redactielijstSchema.q,
  status: redactielijstSchema.status,
  stand: keuze(standSchema),
  sorteer: VOLGORDE.schema,
}
type Filter = z.output<z.ZodObject<typeof vraagfilterSchema>>

/** For the database: the kennisvragen that fit. */
export const vraagWaar = (filter: Filter): Prisma.KennisvraagWhereInput => ({
  publicatie: redactielijstWaar('KENNISVRAAG', filter),
  ...(filter.stand && { stand: filter.stand }),
})

/** The kennisvragen that fit, in the order asked for, by question otherwise. */
export async function leesKennisvragen(
  db: Db,
  filter: Filter,
  { skip, take }: { skip: number; take: number },
) {
  const vragen = await db.kennisvraag.findMany({
    where: vraagWaar(filter),
    orderBy: [...VOLGORDE.orde(filter.sorteer), { publicatie: { titel: 'asc' } }, { id: 'asc' }],
    skip,
    take,
    select: {
      id: true,
      waarom: true,
      prioriteit: true,
      stand: true,
      publicatie: { select: { slug: true, titel: true, status: true } },
    },
    relationLoadStrategy: 'join',
  })
  return vragen.map(({ publicatie, ...vraag }) => ({ ...vraag, ...publicatie }))
}
