import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'

/** A tournee with the scholing that is offered. */
export const selectTournee = {
  id: true,
  reeksId: true,
  gestoptOp: true,
  toelichting: true,
  scholing: {
    select: { publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true } } },
  },
} satisfies Prisma.TourneeSelect

/** Holds the tournee until the transaction ends, so that its stops are asked for and promised one after another. */
export async function vergrendelTournee(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Tournee" WHERE id = ${id}::uuid FOR UPDATE`
}

/** A stop behind the lock of its tournee; null when it is not there. */
export async function laadHalte(db: Db, id: string) {
  const gevonden = await db.halte.findUnique({ where: { id }, select: { tourneeId: true } })
  if (!gevonden) return null
  await vergrendelTournee(db, gevonden.tourneeId)
  // Read again behind the lock: somebody may have answered while we waited for it.
  return db.halte.findUnique({
    relationLoadStrategy: 'join',
    where: { id },
    select: {
      id: true,
      status: true,
      netwerkId: true,
      aanvragerId: true,
      netwerk: { select: { korteNaam: true } },
      tournee: { select: { ...selectTournee, scholingId: true } },
    },
  })
}
