import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { deleteOrigineel, origineelTot, versiesVanOrigineel } from './delete-origineel'

/** The stories whose original must go and is still there, by id; `ids` looks at these only. */
export async function metOrigineel(db: Db, now: Date, ids?: string[]): Promise<string[]> {
  const verhalen = await db.publicatie.findMany({
    where: {
      soort: 'PRAKTIJKVERHAAL',
      gepubliceerdOp: { lte: origineelTot(now) },
      ...(ids && { id: { in: ids } }),
    },
    orderBy: { id: 'asc' },
    select: { id: true, ref: true, gepubliceerdOp: true },
  })
  const over: string[] = []
  for (const { id, ref, gepubliceerdOp } of verhalen) {
    if (gepubliceerdOp && (await versiesVanOrigineel(db, ref, gepubliceerdOp)).length > 0) over.push(id)
  }
  return over
}

/** Every night: of stories that were published ninety days ago, what they were before. */
export const wisOriginelen = defineJob({
  name: 'praktijkverhaal.wisOriginelen',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    for (const id of await metOrigineel(db, now)) await deleteOrigineel(actor, { id })
  },
})
