import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/lib/platform/env'

const isSecure = () => new URL(env().NEXTAUTH_URL).protocol === 'https:'

/** `__Host-` binds the cookie to this host over TLS (ASVS 3.3.1); plain http, on localhost only, cannot carry it. */
export const sessionCookieName = () => (isSecure() ? '__Host-kennisplein-sessie' : 'kennisplein-sessie')

export const sessionCookieOptions = () => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: isSecure(),
})

const MONTH = 30 * 24 * 3_600

/** The session token in this request's cookie, or null. The cookie is next-auth's encrypted JWT around the token. */
export async function readSessionToken(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value
  if (!cookie) return null
  // A cookie of another secret or a damaged one throws: the same as no cookie.
  const jwt = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return typeof jwt?.['sessie'] === 'string' ? jwt['sessie'] : null
}

export async function writeSessionToken(token: string): Promise<void> {
  const value = await encode({ token: { sessie: token }, secret: env().NEXTAUTH_SECRET, maxAge: MONTH })
  const jar = await cookies()
  jar.set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge: MONTH })
}

export async function clearSessionToken(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}
