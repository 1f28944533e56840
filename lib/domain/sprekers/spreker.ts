import 'server-only'
import type { Db } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'

/** A speaker with what the rules look at; null when there is none. */
export const sprekerVoorWijziging = (db: Db, id: string) =>
  db.spreker.findUnique({
    relationLoadStrategy: 'join',
    where: { id },
    select: {
      id: true,
      naam: true,
      email: true,
      scholingId: true,
      scholing: {
        select: {
          opname: { select: { beschikbaar: true } },
          publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true } },
        },
      },
    },
  })

/** The open account with this address; nobody hears whether there is one. */
export async function accountVan(db: Db, email: string | null): Promise<string | null> {
  if (email === null) return null
  const account = await db.gebruiker.findFirst({
    where: { email, gedeactiveerdOp: null },
    select: { id: true },
  })
  return account?.id ?? null
}

/** What an akkoord is before anything was asked. */
export const NIETS_GEVRAAGD = {
  akkoord: 'NIET_GEVRAAGD',
  gevraagdBereik: null,
  gevraagdTot: null,
  gevraagdOp: null,
  gevraagdDoorId: null,
  akkoordBereik: null,
  akkoordTot: null,
  antwoordOp: null,
  gemeldOp: null,
  tokenHash: null,
  tokenTot: null,
} as const
