import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { eldersVan } from './elders'
import { canKeepAgendabronnen } from './policy'
import { eldersfilterSchema, overgeslagenSchema } from './schema'
import { isStuk } from './storing'

const selectBron = {
  id: true,
  naam: true,
  url: true,
  actief: true,
  gelezenOp: true,
  goedOp: true,
  fout: true,
  foutSinds: true,
  overgeslagen: true,
  _count: { select: { scholingen: true } },
} satisfies Prisma.AgendabronSelect

type Rij = Prisma.AgendabronGetPayload<{ select: typeof selectBron }>

const naarBron = ({ _count, overgeslagen, ...bron }: Rij, now: Date) => ({
  ...bron,
  aantal: _count.scholingen,
  overgeslagen: overgeslagenSchema.catch([]).parse(overgeslagen),
  /** cannot be read since a day or longer */
  isStuk: bron.actief && isStuk(bron.foutSinds, now),
})
export type EenAgendabron = ReturnType<typeof naarBron>

/** The agendas of others that we read, by name, with how that goes. */
export const listAgendabronnen = defineQuery({
  name: 'agendabron.list',
  input: z.object({}),
  authorize: canKeepAgendabronnen,
  run: async ({ db, now }) => {
    const rijen = await db.agendabron.findMany({
      relationLoadStrategy: 'join',
      orderBy: [{ actief: 'desc' }, { naam: 'asc' }],
      select: selectBron,
    })
    return rijen.map((rij) => naarBron(rij, now))
  },
})

/** One of them; null when it does not exist. */
export const findAgendabron = defineQuery({
  name: 'agendabron.find',
  input: z.object({ id: z.uuid() }),
  authorize: canKeepAgendabronnen,
  run: async ({ db, input: { id }, now }) => {
    const rij = await db.agendabron.findUnique({
      relationLoadStrategy: 'join',
      where: { id },
      select: selectBron,
    })
    return rij && naarBron(rij, now)
  },
})

const MEESTE = 2_000

/** What others have in their agendas from now on, 30 a page, with how many each filter would leave. One statement. */
export const listElders = defineQuery({
  name: 'agendabron.listElders',
  input: eldersfilterSchema,
  authorize: everyone,
  run: async ({ db, input, now }) => {
    const rijen = await db.externeScholing.findMany({
      relationLoadStrategy: 'join',
      where: {
        dubbel: false,
        bron: { actief: true },
        // What lasts all day, or says no end, is there until its day is over: `eldersVan` looks closer.
        OR: [{ einde: { gt: now } }, { begin: { gt: new Date(now.getTime() - 86_400_000) } }],
      },
      orderBy: [{ begin: 'asc' }, { id: 'asc' }],
      take: MEESTE,
      select: {
        id: true,
        titel: true,
        begin: true,
        einde: true,
        heleDag: true,
        plaats: true,
        online: true,
        adres: true,
        omschrijving: true,
        bron: { select: { id: true, naam: true } },
      },
    })
    return eldersVan(rijen, input, now)
  },
})
