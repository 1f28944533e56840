import 'server-only'
import { parseDate, toZoned } from '@internationalized/date'
import { z } from '@/lib/kernel/zod'
import { containing, type Db } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { SORTERINGEN } from './labels'
import { dagSchema } from './schema'

const TIJDZONE = 'Europe/Amsterdam'
const dag = dagSchema.nullable().default(null)

/** What the logboek can be narrowed by, and its order: newest first, or `sorteer`. */
export const logboekfilterSchema = z.object({
  handeling: z.string().max(80).nullable().default(null),
  persoon: z.string().trim().max(120).nullable().default(null),
  item: z.string().trim().max(200).nullable().default(null),
  resultaat: z.enum(['GELUKT', 'GEWEIGERD']).nullable().default(null),
  /** Dutch calendar days, both included */
  van: dag,
  tot: dag,
  sorteer: z.enum(SORTERINGEN).nullable().default(null),
})
type Filter = z.output<typeof logboekfilterSchema>

const selectRegel = {
  id: true,
  op: true,
  handeling: true,
  actor: true,
  actorId: true,
  item: true,
  resultaat: true,
  details: true,
} satisfies Prisma.LogboekregelSelect

/** Lines from `skip` on. `item` is a ref, or the name behind an id. Two statements. */
export async function leesLogboekregels(
  db: Db,
  filter: Filter,
  { skip, take }: { skip: number; take: number },
) {
  const regels = await db.logboekregel.findMany({
    where: logboekWaar(filter),
    orderBy: volgorde(filter.sorteer),
    skip,
    take,
    select: selectRegel,
  })
  const namen = await namenVan(
    regels.flatMap(({ item, actorId }) => [item, actorId]),
    (ids) =>
      db.gebruiker.findMany({
        where: { id: { in: ids } },
        select: { id: true, ...selectHistorienaam },
        relationLoadStrategy: 'join',
      }),
  )
  return regels.map(({ id, item, actor, actorId, details, ...regel }) => ({
    ...regel,
    actor: actorNu(actor, namen.get(actorId ?? '')),
    id: id.toString(),
    item: item && (namen.get(item)?.nu ?? item),
    details: feiten.parse(details),
  }))
}

/** For the database: the lines that fit the filter. */
export function logboekWaar({
  handeling,
  persoon,
  item,
  resultaat,
  van,
  tot,
}: Filter): Prisma.LogboekregelWhereInput {
  return {
    ...(handeling ? { handeling } : {}),
    ...(persoon ? { actor: containing(persoon) } : {}),
    ...(item ? { item: containing(item) } : {}),
    ...(resultaat ? { resultaat } : {}),
    op: { ...(van ? { gte: middernacht(van, 0) } : {}), ...(tot ? { lt: middernacht(tot, 1) } : {}) },
  }
}

function volgorde(sorteer: Filter['sorteer']): Prisma.LogboekregelOrderByWithRelationInput[] {
  const richting = sorteer?.startsWith('-') ? 'desc' : 'asc'
  if (sorteer === null || sorteer.endsWith('op'))
    return sorteer === 'op' ? [{ op: 'asc' }, { id: 'asc' }] : [{ op: 'desc' }, { id: 'desc' }]
  return [
    sorteer.endsWith('actor') ? { actor: richting } : { handeling: richting },
    { op: 'desc' },
    { id: 'desc' },
  ]
}

const feiten = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).catch({})

// The instant at which the Dutch day begins, also on the days that are 23 or 25 hours long.
const middernacht = (day: string, later: number): Date =>
  toZoned(parseDate(day).add({ days: later }), TIJDZONE).toDate()

type Persoon = Prisma.GebruikerGetPayload<{ select: typeof selectHistorienaam & { id: true } }>
type Naam = { eigen: string; nu: string }

// The line keeps the name of that moment; who left since is shown as such.
const actorNu = (toen: string, naam: Naam | undefined): string =>
  naam === undefined || naam.nu === naam.eigen ? toen : naam.nu

async function namenVan(
  items: (string | null)[],
  ask: (ids: string[]) => Promise<Persoon[]>,
): Promise<Map<string, Naam>> {
  const ids = [
    ...new Set(items.filter((item): item is string => item !== null && z.uuid().safeParse(item).success)),
  ]
  if (ids.length === 0) return new Map()
  return new Map(
    (await ask(ids)).map((persoon) => [persoon.id, { eigen: persoon.naam, nu: historienaam(persoon) }]),
  )
}
