import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { elk } from '../publicatie/elk'
import { sendAanbod } from './send-aanbod'

/**
 * Every few minutes: waiting lists on which time did something. An offer ended, or a place came free without anybody
 * pressing a button. The command looks again behind the lock of the scholing, so several workers may do this at once.
 */
export const volgWachtlijsten = defineJob({
  name: 'wachtlijst.volg',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    const scholingen = await db.scholing.findMany({
      where: {
        OR: [
          { inschrijvingen: { some: { aanbodTot: { lte: now } } } },
          {
            publicatie: { status: 'GEPUBLICEERD' },
            inschrijvingen: { some: { status: 'WACHTLIJST' } },
            bijeenkomsten: { some: {}, every: { begin: { gt: now } } },
          },
        ],
      },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    const [fout] = await elk(scholingen, ({ id }) => sendAanbod(actor, { id }))
    if (fout !== undefined) throw fout
  },
})
