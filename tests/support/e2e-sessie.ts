import type { BrowserContext } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { aSession } from './factories/gebruiker'

/** Signs this browser in as the gebruiker, by a session in the database and the cookie that goes with it. */
export async function meldAan(
  context: BrowserContext,
  gebruikerId: string,
  baseURL: string,
): Promise<{ sessieId: string }> {
  const { id, token } = await aSession(gebruikerId)
  const value = await encode({ token: { sessie: token }, secret: process.env['NEXTAUTH_SECRET'] ?? '' })
  await context.addCookies([
    { name: 'kennisplein-sessie', value, url: baseURL, httpOnly: true, sameSite: 'Lax' },
  ])
  return { sessieId: id }
}
