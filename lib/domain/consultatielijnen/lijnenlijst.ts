import 'server-only'
import { z } from '@/lib/kernel/zod'
import { containing, type Db, type Prisma } from '@/lib/platform/db'
import { keuze, redactielijstSchema, redactielijstWaar, sortering } from '../publicatie/redactielijst'

const VOLGORDE = sortering<Prisma.ConsultatielijnOrderByWithRelationInput>({
  naam: (titel) => ({ publicatie: { titel } }),
  telefoon: (sort) => ({ telefoon: { sort, nulls: 'last' } }),
  gebied: (gebied) => ({ gebied }),
  verantwoordelijke: (naam) => ({ verantwoordelijke: { naam } }),
  status: (status) => ({ publicatie: { status } }),
  // What nobody called yet comes first, and the other way round last.
  controle: (geverifieerd) => ({ geverifieerd }),
})

/** What the list of lines can be narrowed by and put in order of; `q` finds a name or a number. */
export const lijnfilterSchema = {
  q: redactielijstSchema.q,
  status: redactielijstSchema.status,
  sorteer: VOLGORDE.schema,
  /** 'nee': whose number nobody called yet */
  nagekeken: keuze(z.enum(['ja', 'nee'])),
  /** 'geen': that nobody looks after */
  verantwoordelijke: keuze(z.enum(['iemand', 'geen'])),
}
type Filter = z.output<z.ZodObject<typeof lijnfilterSchema>>

/** For the database: the lines that fit. */
export const lijnWaar = ({ q, status, nagekeken, verantwoordelijke }: Filter) =>
  ({
    publicatie: redactielijstWaar('CONSULTATIELIJN', { q: '', status }),
    ...(q && { OR: [{ publicatie: { titel: containing(q) } }, { telefoon: containing(q) }] }),
    ...(nagekeken && { geverifieerd: nagekeken === 'ja' }),
    ...(verantwoordelijke && {
      verantwoordelijkeId: verantwoordelijke === 'geen' ? null : { not: null },
    }),
  }) satisfies Prisma.ConsultatielijnWhereInput

/** The lines that fit, in the order asked for, by name otherwise. */
export async function leesLijnen(db: Db, filter: Filter, { skip, take }: { skip: number; take: number }) {
  const lijnen = await db.consultatielijn.findMany({
    relationLoadStrategy: 'join',
    where: lijnWaar(filter),
    orderBy: [...VOLGORDE.orde(filter.sorteer), { publicatie: { titel: 'asc' } }, { id: 'asc' }],
    skip,
    take,
    select: {
      id: true,
      telefoon: true,
      gebied: true,
      bereikbaarheid: true,
      website: true,
      geverifieerd: true,
      verantwoordelijke: { select: { naam: true } },
      publicatie: { select: { slug: true, titel: true, status: true } },
    },
  })
  return lijnen.map(({ publicatie, verantwoordelijke, ...lijn }) => ({
    ...lijn,
    ...publicatie,
    verantwoordelijke: verantwoordelijke?.naam ?? null,
  }))
}
