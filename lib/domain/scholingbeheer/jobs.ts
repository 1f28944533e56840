import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { elk } from '../publicatie/elk'
import { deelnemend } from '../scholingen/stand'
import { sendWijziging } from './send-wijziging'
import { stilSinds } from './wijziging'

/**
 * Every few minutes: scholingen of which people do not know yet what changed. The command looks again behind the lock
 * of the scholing, so several workers may do this at once.
 */
export const vertelWijzigingen = defineJob({
  name: 'scholing.vertelWijzigingen',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    const stil = { lte: stilSinds(now) }
    const uitDeAgenda = { status: { not: 'GEPUBLICEERD' as const }, updatedAt: stil }
    const scholingen = await db.scholing.findMany({
      where: {
        OR: [
          { wijziging: { gaatDoor: true, gewijzigdOp: stil } },
          { wijziging: { gaatDoor: false }, publicatie: { status: 'GEPUBLICEERD', updatedAt: stil } },
          {
            wijziging: null,
            publicatie: uitDeAgenda,
            inschrijvingen: { some: deelnemend },
            bijeenkomsten: { some: { einde: { gt: now } } },
          },
        ],
      },
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    const [fout] = await elk(scholingen, ({ id }) => sendWijziging(actor, { id }))
    if (fout !== undefined) throw fout
  },
})
