import 'server-only'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { keuze, redactielijstSchema, redactielijstWaar, sortering } from '../publicatie/redactielijst'
import { bronSoortSchema } from './schema'

const VOLGORDE = sortering<Prisma.BronOrderByWithRelationInput>({
  titel: (titel) => ({ publicatie: { titel } }),
  soort: (soort) => ({ soort }),
  status: (status) => ({ publicatie: { status } }),
  // What nobody read yet comes first, and the other way round last.
  controle: (geverifieerd) => ({ geverifieerd }),
})

/** What the list of bronnen can be narrowed by and put in order of. */
export const bronfilterSchema = {
  q: redactielijstSchema.q,
  status: redactielijstSchema.status,
  sorteer: VOLGORDE.schema,
  soort: keuze(bronSoortSchema),
  /** 'nee': whose link nobody opened and read yet */
  geverifieerd: keuze(z.enum(['ja', 'nee'])),
}
type Filter = z.output<z.ZodObject<typeof bronfilterSchema>>

/** For the database: the bronnen that fit. */
export const bronWaar = (filter: Filter): Prisma.BronWhereInput => ({
  publicatie: redactielijstWaar('BRON', filter),
  ...(filter.soort && { soort: filter.soort }),
  ...(filter.geverifieerd && { geverifieerd: filter.geverifieerd === 'ja' }),
})

/** The bronnen that fit, in the order asked for, by title otherwise. */
export async function leesBronnen(db: Db, filter: Filter, { skip, take }: { skip: number; take: number }) {
  const bronnen = await db.bron.findMany({
    where: bronWaar(filter),
    orderBy: [...VOLGORDE.orde(filter.sorteer), { publicatie: { titel: 'asc' } }, { id: 'asc' }],
    skip,
    take,
    select: {
      id: true,
      url: true,
      uitgever: true,
      soort: true,
      geverifieerd: true,
      laatstGecontroleerdOp: true,
      publicatie: { select: { slug: true, titel: true, status: true } },
    },
    relationLoadStrategy: 'join',
  })
  return bronnen.map(({ publicatie, ...bron }) => ({ ...bron, ...publicatie }))
}
