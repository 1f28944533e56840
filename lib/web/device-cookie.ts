import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { z } from '@/lib/kernel/zod'
import { env } from '@/lib/platform/env'
import { sessionCookieOptions } from './session-cookie'

const name = () => (sessionCookieOptions().secure ? '__Host-kennisplein-apparaat' : 'kennisplein-apparaat')
const HALF_YEAR = 180 * 24 * 3_600
const MAX_ACCOUNTS = 10

const apparaatSchema = z.object({
  id: z.string().min(20).max(100),
  accounts: z.array(z.string().max(100)).max(MAX_ACCOUNTS),
})

// Another purpose than the session cookie, so another key: the one can never pass for the other.
const secret = () => `${env().NEXTAUTH_SECRET}:apparaat`

/** What this browser may show of earlier sign-ins; null when it never signed in here. It gives no access to anything. */
export async function readApparaat() {
  const cookie = (await cookies()).get(name())?.value
  if (!cookie) return null
  const jwt = await decode({ token: cookie, secret: secret() }).catch(() => null)
  return apparaatSchema.safeParse(jwt).data ?? null
}

/** Remembers that this browser signed in to `account` (an accountKey). */
export async function rememberApparaat(account: string): Promise<void> {
  const known = await readApparaat()
  const id = known?.id ?? randomBytes(32).toString('base64url')
  const accounts = [account, ...(known?.accounts ?? []).filter((other) => other !== account)].slice(
    0,
    MAX_ACCOUNTS,
  )
  const value = await encode({ token: { id, accounts }, secret: secret(), maxAge: HALF_YEAR })
  const jar = await cookies()
  jar.set(name(), value, { ...sessionCookieOptions(), maxAge: HALF_YEAR })
}
