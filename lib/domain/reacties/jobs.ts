import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { elk } from '../publicatie/elk'
import { isMailtijd } from '../publicatie/ladder'
import { deleteReactietekst } from './delete-reactietekst'
import { nieuweReactie, sendReacties } from './send-reacties'

const PER_KEER = 200
const BEWAARTIJD_MS = 90 * 86_400_000

/**
 * Every hour of the day: who takes part in a talk gets one mail about what was said yesterday. Several workers may do so
 * at once: the key of the mail is of the person and the day. A few hundred people at a time.
 */
export const mailReacties = defineJob({
  name: 'reactie.mail',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    if (!isMailtijd(now)) return
    const nieuw = { reacties: { some: nieuweReactie(now) } }
    const fouten: unknown[] = []
    let na = ''
    for (;;) {
      const mensen = await db.gebruiker.findMany({
        where: {
          ...(na && { id: { gt: na } }),
          gedeactiveerdOp: null,
          // The addresses of demo accounts do not exist.
          isDemo: false,
          reactiemail: true,
          OR: [
            { geschreven: { some: { praktijkverhaal: nieuw } } },
            { reacties: { some: { verwijderdOp: null, verhaal: nieuw } } },
          ],
        },
        orderBy: { id: 'asc' },
        take: PER_KEER,
        select: { id: true },
      })
      fouten.push(...(await elk(mensen, ({ id }) => sendReacties(actor, { id }))))
      na = mensen.at(-1)?.id ?? ''
      if (mensen.length < PER_KEER) break
    }
    if (fouten[0] !== undefined) throw fouten[0]
  },
})

/** Every night: the words of what has been hidden for ninety days, as the original of a story goes. */
export const vergeetVerborgen = defineJob({
  name: 'reactie.vergeetVerborgen',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    const rijen = await db.reactie.findMany({
      where: { verborgenOp: { lte: new Date(now.getTime() - BEWAARTIJD_MS) }, tekst: { not: '' } },
      orderBy: { id: 'asc' },
      take: 10 * PER_KEER,
      select: { id: true },
    })
    const [fout] = await elk(rijen, ({ id }) => deleteReactietekst(actor, { id }))
    if (fout !== undefined) throw fout
  },
})
