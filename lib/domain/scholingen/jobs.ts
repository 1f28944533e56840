import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { elk } from '../publicatie/elk'
import { sendAanbod } from './send-aanbod'

const BEWAARTIJD_MS = 30 * 24 * 3_600_000

/** Every night: what somebody asked of the organiser is erased 30 days after the last date (security.md L2). */
export const vergeetInschrijfopmerkingen = defineJob({
  name: 'inschrijving.vergeetOpmerkingen',
  input: z.object({}),
  run: async ({ db, now }) => {
    const grens = new Date(now.getTime() - BEWAARTIJD_MS)
    await db.inschrijving.updateMany({
      where: {
        opmerking: { not: null },
        scholing: { bijeenkomsten: { every: { einde: { lte: grens } } } },
        // Of a scholing whose dates were all taken away nobody knows when it was.
        OR: [{ scholing: { bijeenkomsten: { some: {} } } }, { updatedAt: { lte: grens } }],
      },
      data: { opmerking: null },
    })
  },
})

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
