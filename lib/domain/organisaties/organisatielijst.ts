import 'server-only'
import { z } from '@/lib/kernel/zod'
import { containing, type Db, type Prisma } from '@/lib/platform/db'
import { keuze, redactielijstSchema, sortering } from '../publicatie/redactielijst'
import { slugSchema } from '../publicatie/schema'
import { ORGANISATIESTANDEN } from './labels'
import { ORGANISATIE_SOORTEN } from './schema'

const VOLGORDE = sortering<Prisma.OrganisatieOrderByWithRelationInput[]>({
  naam: (naam) => [{ naam }],
  soort: (soort) => [{ soort }],
  gemeente: (sort) => [{ gemeente: { sort, nulls: 'last' } }],
  netwerk: (korteNaam) => [{ netwerk: { korteNaam } }],
  // First what still asks for a look, and what is out of use last.
  stand: (richting) => [{ actief: richting === 'asc' ? 'desc' : 'asc' }, { geverifieerd: richting }],
})

/** What the list of organisaties can be narrowed by and put in order of; `q` finds a name or a place, `netwerk` is a slug. */
export const organisatiefilterSchema = {
  q: redactielijstSchema.q,
  soort: keuze(z.enum(ORGANISATIE_SOORTEN)),
  netwerk: keuze(slugSchema),
  stand: keuze(z.enum(ORGANISATIESTANDEN)),
  sorteer: VOLGORDE.schema,
}
type Filter = z.output<z.ZodObject<typeof organisatiefilterSchema>>

const STANDEN = {
  TE_CONTROLEREN: { actief: true, geverifieerd: false },
  NAGEKEKEN: { actief: true, geverifieerd: true },
  UIT_GEBRUIK: { actief: false },
} as const

/** For the database: the organisaties that fit. */
export const organisatieWaar = ({ q, soort, netwerk, stand }: Filter): Prisma.OrganisatieWhereInput => ({
  ...(q && { OR: [{ naam: containing(q) }, { gemeente: containing(q) }] }),
  ...(soort && { soort }),
  ...(netwerk && { netwerk: { slug: netwerk } }),
  ...(stand && STANDEN[stand]),
})

/** The organisaties that fit, in the order asked for, by name otherwise. */
export const leesOrganisaties = (db: Db, filter: Filter, { skip, take }: { skip: number; take: number }) =>
  db.organisatie.findMany({
    relationLoadStrategy: 'join',
    where: organisatieWaar(filter),
    orderBy: [...VOLGORDE.orde(filter.sorteer).flat(), { naam: 'asc' }, { id: 'asc' }],
    skip,
    take,
    select: {
      id: true,
      naam: true,
      soort: true,
      gemeente: true,
      website: true,
      telefoon: true,
      actief: true,
      geverifieerd: true,
      netwerk: { select: { korteNaam: true } },
    },
  })
