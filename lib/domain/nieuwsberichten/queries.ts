import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { readablePublished } from '../publicatie/policy'
import { alsBericht, alsBewerking, alsKaart, selectBericht, selectBewerking, selectKaart } from './bericht'
import { canWriteNieuwsbericht, readableNieuwsbericht, visibleNieuwsbericht } from './policy'

const BERICHTEN_PER_PAGINA = 20

/** Published news, newest first, a page at a time. */
export const listNieuwsberichten = defineQuery({
  name: 'nieuwsbericht.list',
  input: z.object({ pagina: z.int().min(1).max(100_000).default(1) }),
  authorize: everyone,
  run: async ({ db, actor, input: { pagina } }) => {
    const where = readableNieuwsbericht(actor)
    const [rijen, totaal] = await Promise.all([
      db.nieuwsbericht.findMany({
        relationLoadStrategy: 'join',
        where,
        orderBy: [{ datum: 'desc' }, { id: 'desc' }],
        skip: (pagina - 1) * BERICHTEN_PER_PAGINA,
        take: BERICHTEN_PER_PAGINA,
        select: selectKaart,
      }),
      // In the table of publicaties, whose index knows soort and status.
      db.publicatie.count({ where: { soort: 'NIEUWSBERICHT', ...readablePublished(actor) } }),
    ])
    return {
      berichten: rijen.map(alsKaart),
      totaal,
      paginas: Math.max(1, Math.ceil(totaal / BERICHTEN_PER_PAGINA)),
      magSchrijven: canWriteNieuwsbericht(actor),
    }
  },
})

/** News that is not published yet, for who writes it; nothing for others. */
export const listNieuwsInBewerking = defineQuery({
  name: 'nieuwsbericht.listInBewerking',
  input: z.object({}),
  authorize: canWriteNieuwsbericht,
  run: async ({ db }) => {
    const rijen = await db.nieuwsbericht.findMany({
      relationLoadStrategy: 'join',
      where: { publicatie: { status: { in: ['CONCEPT', 'TER_BEOORDELING'] } } },
      orderBy: [{ datum: 'desc' }, { id: 'desc' }],
      take: 20,
      select: selectKaart,
    })
    return rijen.map(alsKaart)
  },
})

const bySlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** One nieuwsbericht as its page shows it; null when it does not exist for this actor. */
export const findNieuwsbericht = defineQuery({
  name: 'nieuwsbericht.find',
  input: bySlug,
  authorize: everyone,
  run: async ({ db, actor, input }) => {
    const rij = await db.nieuwsbericht.findFirst({
      relationLoadStrategy: 'join',
      where: { publicatie: { soort: 'NIEUWSBERICHT', slug: input.slug }, AND: [visibleNieuwsbericht(actor)] },
      select: selectBericht(actor),
    })
    return rij && alsBericht(rij, actor)
  },
})

/** One nieuwsbericht with all that its form holds; null when it does not exist. */
export const findNieuwsberichtVoorBewerken = defineQuery({
  name: 'nieuwsbericht.findVoorBewerken',
  input: bySlug,
  authorize: canWriteNieuwsbericht,
  run: async ({ db, input }) => {
    const rij = await db.nieuwsbericht.findFirst({
      relationLoadStrategy: 'join',
      where: { publicatie: { soort: 'NIEUWSBERICHT', slug: input.slug } },
      select: selectBewerking,
    })
    return rij && alsBewerking(rij)
  },
})
