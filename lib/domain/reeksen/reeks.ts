import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import { selectFormulier } from '../scholingen/formulierwaarden'

/**
 * The reeks of a scholing, made when there is none yet. Call it behind the lock of that scholing, or two people who
 * begin one at once each get their own.
 */
export async function reeksVan(db: Db, scholing: { id: string; reeksId: string | null }): Promise<string> {
  if (scholing.reeksId !== null) return scholing.reeksId
  const { id } = await db.reeks.create({ data: {}, select: { id: true } })
  await db.scholing.update({ where: { id: scholing.id }, data: { reeksId: id } })
  return id
}

/** A scholing as one of its reeks: what its form holds, and to which it belongs. */
export const selectReekslid = {
  ...selectFormulier,
  reeksId: true,
  publicatie: { select: { ...selectFormulier.publicatie.select, ref: true } },
} as const satisfies Prisma.ScholingSelect
