import 'server-only'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'

/** Throws RefusedError when this item went into another one: it stays as it was, to be read. */
export async function eisNietOpgegaan(db: Db, { id, ref }: { id: string; ref: string }): Promise<void> {
  const samenvoeging = await db.samenvoeging.findUnique({ where: { vanId: id }, select: { naarId: true } })
  if (!samenvoeging) return
  const naar = await db.publicatie.findUnique({ where: { id: samenvoeging.naarId }, select: { titel: true } })
  throw new RefusedError(`Dit is opgegaan in “${naar?.titel ?? 'iets anders'}”. Verander het daar.`, ref)
}
