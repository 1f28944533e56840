import 'server-only'
import { deleteOpname } from '@/lib/domain/bijlagen/delete-opname'
import { elk } from '@/lib/domain/publicatie/elk'
import { zonderGrond } from '@/lib/domain/sprekers/grond'
import { sendAkkoordstand } from '@/lib/domain/sprekers/send-akkoordstand'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'

const PER_KEER = 200

/**
 * Every night: recordings whose ground fell away get their day, and who organises hears it; recordings whose day has come
 * are erased. Each in a transaction of its own, so what stopped halfway goes on the next time, and what goes wrong with
 * one does not keep the others waiting.
 */
export const watchOpnames = defineJob({
  name: 'opname.volg',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    const fouten = [
      ...(await bijElke(db, { AND: [{ wissenOp: null }, zonderGrond(now)] }, ({ scholingId }) =>
        sendAkkoordstand(actor, { id: scholingId }),
      )),
      ...(await bijElke(db, { wissenOp: { not: null } }, ({ id }) => deleteOpname(actor, { id }))),
    ]
    if (fouten[0] !== undefined) throw fouten[0]
  },
})

type Rij = { id: string; scholingId: string }

/** A few hundred at a time, by id, so that one that stays as it is comes by once. Gives the errors. */
async function bijElke(
  db: Db,
  where: Prisma.OpnameWhereInput,
  doe: (rij: Rij) => Promise<unknown>,
): Promise<unknown[]> {
  const fouten: unknown[] = []
  let na: string | null = null
  for (;;) {
    const rijen: Rij[] = await db.opname.findMany({
      where: { AND: [where, na === null ? {} : { id: { gt: na } }] },
      orderBy: { id: 'asc' },
      take: PER_KEER,
      select: { id: true, scholingId: true },
    })
    fouten.push(...(await elk(rijen, doe)))
    na = rijen.at(-1)?.id ?? null
    if (rijen.length < PER_KEER) return fouten
  }
}
