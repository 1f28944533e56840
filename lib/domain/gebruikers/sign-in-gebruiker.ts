import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { accountKey, countTry } from './aanmeldlimiet'
import { aanmeldenSchema, KLOPT_NIET } from './schema'
import { sessieduur } from './sessieduur'
import { hashToken, newToken } from './sessietoken'
import { isWachtwoord } from './wachtwoord'

const selectAccount = {
  id: true,
  wachtwoordHash: true,
  isDemo: true,
  gedeactiveerdOp: true,
  rollen: { select: { rol: true } },
  dossiers: { select: { id: true }, take: 1 },
  lijnen: { select: { id: true }, take: 1 },
} as const

const findAccount = (db: Db, email: string) =>
  db.gebruiker.findUnique({ where: { email }, select: selectAccount })

/**
 * Aanmelden. Out: the new session's token for the cookie, and the account's key for the cookie of a known browser.
 * Unknown address, wrong password, never activated, deactivated: the same sentence after the same work (P9, S3).
 * Throws RefusedError for those and over the limits of P8.
 */
export const signInGebruiker = defineCommand({
  name: 'gebruiker.signIn',
  input: aanmeldenSchema.extend({
    /** client address, an IPv6 one cut to its /64 */
    adres: z.string().max(100),
    apparaat: z
      .object({ id: z.string().max(100), accounts: z.array(z.string().max(100)).max(20) })
      .nullable(),
    userAgent: z.string().max(300).nullable(),
    /** session of this browser until now: it ends, so that the id is always new (ASVS 7.2.4) */
    vorigeToken: z.string().max(200).nullable(),
    /** true on a demo portal only: elsewhere demo accounts do not exist (security.md S1) */
    demo: z.boolean(),
  }),
  // An unknown address must come as far as a known one.
  load: async ({ db, input }) => ({ account: await findAccount(db, input.email) }),
  authorize: everyone,
  run: async ({ db, input, subject: { account }, now, takePoint, givePointBack }) => {
    const giveBack = await countTry({ takePoint, givePointBack }, input)
    const isRight = await isWachtwoord(input.wachtwoord, account?.wachtwoordHash ?? null)
    if (!account || !isRight || account.gedeactiveerdOp || (account.isDemo && !input.demo)) {
      throw new RefusedError(KLOPT_NIET, account?.id ?? null)
    }
    await giveBack()
    // Takes the row's lock: a password that changes at this moment either refuses this sign-in or ends its session.
    const { count } = await db.gebruiker.updateMany({
      where: { id: account.id, wachtwoordHash: account.wachtwoordHash, gedeactiveerdOp: null },
      data: { laatstGezienOp: now },
    })
    if (count === 0) throw new RefusedError(KLOPT_NIET, account.id)
    const token = await makeSession(db, account, input, now)
    return { token, account: accountKey(input.email), gebruikerId: account.id }
  },
  item: (_subject, { gebruikerId }) => gebruikerId,
})

type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>
type Browser = { userAgent: string | null; vorigeToken: string | null }

async function makeSession(
  db: Db,
  account: Account,
  { userAgent, vorigeToken }: Browser,
  now: Date,
): Promise<string> {
  const ended = vorigeToken === null ? [] : [{ tokenHash: hashToken(vorigeToken) }]
  await db.session.deleteMany({
    where: { OR: [{ gebruikerId: account.id, expiresAt: { lte: now } }, ...ended] },
  })
  const token = newToken()
  const rollen = account.rollen.map(({ rol }) => rol)
  const { absolute } = sessieduur(rollen, account.dossiers.length + account.lijnen.length > 0)
  const expiresAt = new Date(now.getTime() + absolute)
  await db.session.create({
    data: {
      gebruikerId: account.id,
      tokenHash: hashToken(token),
      userAgent,
      createdAt: now,
      lastSeenAt: now,
      bevestigdOp: now,
      expiresAt,
    },
  })
  return token
}
