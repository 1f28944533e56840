import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** A scholing on tour, in a reeks of its own. */
export async function aTournee(scholingId: string, wens: Partial<Prisma.TourneeUncheckedCreateInput> = {}) {
  const db = database()
  const { id: reeksId } = await db.reeks.create({ data: { scholingen: { connect: { id: scholingId } } } })
  return db.tournee.create({ data: { reeksId, scholingId, ...wens } })
}

/** A netwerk that asks for a stop; without an answer yet unless asked otherwise. */
export const aHalte = (
  tourneeId: string,
  netwerkId: string,
  wens: Partial<Prisma.HalteUncheckedCreateInput> = {},
) =>
  database().halte.create({
    data: {
      tourneeId,
      netwerkId,
      periode: 'een middag in april',
      gevraagdOp: new Date('2026-11-20T12:00:00Z'),
      ...wens,
    },
  })
