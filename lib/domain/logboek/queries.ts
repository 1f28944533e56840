import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { leesLogboekregels, logboekfilterSchema, logboekWaar } from './logboekregel'
import { canReadLogboek } from './policy'
import { stukkenVan } from './stuk'

const PER_PAGINA = 50

/**
 * Lines of the logboek that fit the filter, a page at a time. `item` is a ref, or the name behind an id; `stuk` is the
 * item of a ref, while there is one.
 */
export const listLogboekregels = defineQuery({
  name: 'logboek.list',
  input: logboekfilterSchema.extend({ pagina: z.number().int().min(1).max(100_000).default(1) }),
  authorize: canReadLogboek,
  run: async ({ db, actor, input: { pagina, ...filter } }) => {
    const [regels, totaal] = await Promise.all([
      leesLogboekregels(db, filter, { skip: (pagina - 1) * PER_PAGINA, take: PER_PAGINA }),
      db.logboekregel.count({ where: logboekWaar(filter) }),
    ])
    const stukken = await stukkenVan(
      db,
      actor,
      regels.map(({ item }) => item),
    )
    return {
      regels: regels.map((regel) => ({ ...regel, stuk: stukken.get(regel.item ?? '') ?? null })),
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
