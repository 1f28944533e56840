import 'server-only'
import { parseDate, toZoned } from '@internationalized/date'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { containing } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'
import { historienaam, selectHistorienaam } from '../publicatie/historienaam'
import { canReadLogboek } from './policy'
import { dagSchema } from './schema'

const TIJDZONE = 'Europe/Amsterdam'
const PER_PAGINA = 50
const dag = dagSchema.nullable().default(null)

const filterSchema = z.object({
  handeling: z.string().max(80).nullable().default(null),
  persoon: z.string().trim().max(120).nullable().default(null),
  item: z.string().trim().max(200).nullable().default(null),
  resultaat: z.enum(['GELUKT', 'GEWEIGERD']).nullable().default(null),
  /** Dutch calendar days, both included */
  van: dag,
  tot: dag,
  pagina: z.number().int().min(1).max(100_000).default(1),
})

/** Lines of the logboek that fit the filter, newest first, a page at a time. `item` is a ref, or the name behind an id. */
export const listLogboekregels = defineQuery({
  name: 'logboek.list',
  input: filterSchema,
  authorize: canReadLogboek,
  run: async ({ db, input }) => {
    const where = filterWhere(input)
    const [regels, totaal] = await Promise.all([
      db.logboekregel.findMany({
        where,
        orderBy: [{ op: 'desc' }, { id: 'desc' }],
        skip: (input.pagina - 1) * PER_PAGINA,
        take: PER_PAGINA,
        select: {
          id: true,
          op: true,
          handeling: true,
          actor: true,
          actorId: true,
          item: true,
          resultaat: true,
          details: true,
        },
      }),
      db.logboekregel.count({ where }),
    ])
    const namen = await namenVan(
      regels.flatMap(({ item, actorId }) => [item, actorId]),
      (ids) =>
        db.gebruiker.findMany({
          where: { id: { in: ids } },
          select: { id: true, ...selectHistorienaam },
          relationLoadStrategy: 'join',
        }),
    )
    return {
      regels: regels.map(({ id, item, actor, actorId, details, ...regel }) => ({
        ...regel,
        actor: actorNu(actor, namen.get(actorId ?? '')),
        id: id.toString(),
        item: item && (namen.get(item)?.nu ?? item),
        details: feiten.parse(details),
      })),
      totaal,
      paginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)),
    }
  },
})

/** The names of everything that was ever done, for the filter. */
export const listHandelingen = defineQuery({
  name: 'logboek.listHandelingen',
  input: z.object({}),
  authorize: canReadLogboek,
  run: async ({ db }): Promise<string[]> => {
    const rijen = await db.logboekregel.findMany({
      distinct: ['handeling'],
      orderBy: { handeling: 'asc' },
      select: { handeling: true },
    })
    return rijen.map(({ handeling }) => handeling)
  },
})

const feiten = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).catch({})

function filterWhere({
  handeling,
  persoon,
  item,
  resultaat,
  van,
  tot,
}: z.output<typeof filterSchema>): Prisma.LogboekregelWhereInput {
  return {
    ...(handeling ? { handeling } : {}),
    ...(persoon ? { actor: containing(persoon) } : {}),
    ...(item ? { item: containing(item) } : {}),
    ...(resultaat ? { resultaat } : {}),
    op: { ...(van ? { gte: middernacht(van, 0) } : {}), ...(tot ? { lt: middernacht(tot, 1) } : {}) },
  }
}

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
