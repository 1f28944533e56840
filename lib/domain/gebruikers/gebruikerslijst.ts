import 'server-only'
import { z } from '@/lib/kernel/zod'
import { containing } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { sortering } from '../publicatie/redactielijst'
import { ROLLEN, STANDEN } from './labels'

type Stand = (typeof STANDEN)[number]

export const PER_PAGINA = 50

const VOLGORDE = sortering<Prisma.GebruikerOrderByWithRelationInput>({
  naam: (naam) => ({ naam }),
  email: (email) => ({ email }),
  netwerk: (korteNaam) => ({ netwerk: { korteNaam } }),
  gezien: (sort) => ({ laatstGezienOp: { sort, nulls: sort === 'asc' ? 'first' : 'last' } }),
})

/** What the list of accounts can be narrowed by; null is no filter. */
export const lijstSchema = z.object({
  zoek: z.string().trim().max(120).nullable().default(null),
  rol: z.enum(ROLLEN).nullable().default(null),
  netwerk: z.string().max(120).nullable().default(null),
  stand: z.enum(STANDEN).nullable().default(null),
  sorteer: VOLGORDE.schema,
  pagina: z.number().int().min(1).max(100_000).default(1),
})

type Filter = z.output<typeof lijstSchema>

/** The accounts as the database is asked for them: by name unless asked otherwise. */
export const lijstVolgorde = ({ sorteer }: Filter): Prisma.GebruikerOrderByWithRelationInput[] => [
  ...VOLGORDE.orde(sorteer),
  { naam: 'asc' },
  { id: 'asc' },
]

const VOORWAARDE: Record<Stand, Prisma.GebruikerWhereInput> = {
  UITGENODIGD: { gedeactiveerdOp: null, wachtwoordHash: null },
  ACTIEF: { gedeactiveerdOp: null, wachtwoordHash: { not: null } },
  GESLOTEN: { gedeactiveerdOp: { not: null } },
}

export const lijstWhere = ({ zoek, rol, netwerk, stand }: Filter): Prisma.GebruikerWhereInput => ({
  AND: [
    zoek ? { OR: [{ naam: containing(zoek) }, { email: containing(zoek) }] } : {},
    rol ? { rollen: { some: { rol } } } : {},
    netwerk ? { netwerk: { slug: netwerk } } : {},
    stand ? VOORWAARDE[stand] : {},
  ],
})

/** The stand of one account. */
export const standVan = ({
  gedeactiveerdOp,
  wachtwoordHash,
}: {
  gedeactiveerdOp: Date | null
  wachtwoordHash: string | null
}): Stand => {
  if (gedeactiveerdOp) return 'GESLOTEN'
  return wachtwoordHash === null ? 'UITGENODIGD' : 'ACTIEF'
}

export const selectLijst = {
  id: true,
  naam: true,
  email: true,
  wachtwoordHash: true,
  gedeactiveerdOp: true,
  gewistOp: true,
  laatstGezienOp: true,
  rollen: { select: { rol: true } },
  netwerk: { select: { korteNaam: true } },
} satisfies Prisma.GebruikerSelect

type Rij = Prisma.GebruikerGetPayload<{ select: typeof selectLijst }>

/** One line of the list; the hash of the password stays here. */
export const naarRegel = ({
  id,
  naam,
  email,
  gewistOp,
  laatstGezienOp,
  rollen,
  netwerk,
  ...account
}: Rij) => ({
  id,
  naam,
  email,
  isGewist: gewistOp !== null,
  laatstGezienOp,
  rollen: rollen.map(({ rol }) => rol),
  netwerk: netwerk?.korteNaam ?? null,
  stand: standVan(account),
})
