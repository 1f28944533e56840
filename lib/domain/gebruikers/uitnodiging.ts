import 'server-only'
import type { Db } from '@/lib/platform/db'
import { hashToken, newToken } from './sessietoken'

/** A mailed link lives ten minutes (security.md S2); asking for a new one is one press. */
export const GELDIG_MINUTEN = 10
const BEWAAR_DAGEN = 30

/**
 * Makes a new link for a gebruiker; earlier ones end, so only the newest works. Out: the token, which is nowhere but
 * in the mail, and the id of the uitnodiging. The gebruiker's row is locked: of two simultaneous links one remains.
 */
export async function maakUitnodiging(
  db: Db,
  gebruikerId: string,
  now: Date,
): Promise<{ id: string; token: string }> {
  await db.$queryRaw`select id from "Gebruiker" where id = ${gebruikerId}::uuid for update`
  await verloopUitnodigingen(db, gebruikerId, now)
  await db.uitnodiging.deleteMany({
    where: { gebruikerId, createdAt: { lt: new Date(now.getTime() - BEWAAR_DAGEN * 86_400_000) } },
  })
  const token = newToken()
  const expiresAt = new Date(now.getTime() + GELDIG_MINUTEN * 60_000)
  const { id } = await db.uitnodiging.create({
    data: { gebruikerId, tokenHash: hashToken(token), createdAt: now, expiresAt },
    select: { id: true },
  })
  return { id, token }
}

/** Ends every link of a gebruiker. The rows stay a while, so that an old link can offer to send a new one. */
export async function verloopUitnodigingen(db: Db, gebruikerId: string, now: Date): Promise<void> {
  await db.uitnodiging.updateMany({
    where: { gebruikerId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  })
}

/** Where the mailed link leads; the page there only shows a form, sending the form spends the token. */
export const uitnodigingPad = (token: string): string => `/aanmelden/uitnodiging?token=${token}`
