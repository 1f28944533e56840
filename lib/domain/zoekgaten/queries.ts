import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { gatfilterSchema, leesGaten } from './gatenlijst'
import { canKeepZoekgaten } from './policy'
import { oudsteWeek } from './week'

/** What people did not find, a page at a time. */
export const listZoekgaten = defineQuery({
  name: 'zoekgat.list',
  input: z.object({ ...gatfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canKeepZoekgaten,
  run: async ({ db, input: { pagina: gevraagd, ...filter }, now }) => {
    const { skip, take } = rondPaginaAf(gevraagd, Number.MAX_SAFE_INTEGER)
    const { totaal, rijen } = await leesGaten(db, filter, { skip, take, now })
    const { pagina, paginas } = rondPaginaAf(gevraagd, totaal)
    return { stand: filter.stand ?? 'OPEN', sorteer: filter.sorteer, totaal, pagina, paginas, items: rijen }
  },
})

/** One of them with its weeks, newest first, and what people wrote with it; null when it does not exist. */
export const findZoekgat = defineQuery({
  name: 'zoekgat.find',
  input: z.object({ id: z.uuid() }),
  authorize: canKeepZoekgaten,
  run: ({ db, input, now }) => {
    const bewaard = { week: { gte: oudsteWeek(now) } }
    return db.zoekgat.findUnique({
      relationLoadStrategy: 'join',
      where: { id: input.id },
      select: {
        id: true,
        vraag: true,
        stand: true,
        tellingen: {
          where: bewaard,
          orderBy: { week: 'desc' },
          select: { week: true, getoond: true, zonderResultaat: true, geklikt: true, gemist: true },
        },
        gemist: {
          where: bewaard,
          orderBy: [{ week: 'desc' }, { id: 'asc' }],
          select: { id: true, zin: true },
        },
      },
    })
  },
})
