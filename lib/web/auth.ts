import 'server-only'
import { headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import credentials from 'next-auth/providers/credentials'
import { signInGebruiker } from '@/lib/domain/gebruikers/sign-in-gebruiker'
import { signOutGebruiker } from '@/lib/domain/gebruikers/sign-out-gebruiker'
import { bezoeker } from '@/lib/kernel/actor'
import { isExpected } from '@/lib/kernel/errors'
import { env } from '@/lib/platform/env'
import { clientAddress } from './client-address'
import { readApparaat, rememberApparaat } from './device-cookie'
import { freshPage } from './fresh-page'
import { paths } from './paths'
import { currentActor } from './require-actor'
import {
  readSessionToken,
  sessionCookieName,
  sessionCookieOptions,
  writeSessionToken,
} from './session-cookie'
import { siteFacts } from './site'

const MONTH = 30 * 24 * 3_600

/** What signing in needs to know of the request, for the command's input. */
export async function signInContext() {
  const received = await headers()
  return {
    adres: clientAddress(received),
    apparaat: await readApparaat(),
    userAgent: received.get('user-agent')?.slice(0, 300) ?? null,
    vorigeToken: await readSessionToken(),
    demo: siteFacts().demo,
  }
}

/** Gives this browser its session and remembers that it is known to the account. */
export async function startSession({ token, account }: { token: string; account: string }): Promise<void> {
  await writeSessionToken(token)
  await rememberApparaat(account)
}

/**
 * next-auth's settings: single sign-on will be a second provider beside this one. The JWT carries nothing but the
 * session token; who that is, and with which rollen, is read from the database on each request (security.md R5).
 */
const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: MONTH },
  pages: { signIn: '/aanmelden', signOut: '/aanmelden', error: '/aanmelden' },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  providers: [
    credentials({
      name: 'Wachtwoord',
      credentials: {
        email: { label: 'E-mailadres', type: 'email' },
        wachtwoord: { label: 'Wachtwoord', type: 'password' },
      },
      authorize: (fields) => signInByPassword(fields),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessie: user.id } : { sessie: token['sessie'] }),
    // The token itself stays in the cookie; the browser learns only how long it lives.
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      const session = token?.['sessie']
      if (typeof session === 'string') await signOutGebruiker(bezoeker, { token: session })
    },
  },
})

/** Serves /api/auth/…; the settings are read per request, because `next build` has none. */
export const nextAuthHandler = (
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> => NextAuth(request, context, authOptions())

/**
 * The way out after Afmelden: empties what the browser kept for us (security.md C2) and leads to the sign-in page.
 * For who is signed in it empties nothing, or a link on another site could throw away what somebody is writing.
 */
export async function afterSignOut(request: Request): Promise<Response> {
  const response = freshPage(request, paths.aanmeldenBericht('afgemeld'))
  const { kind, blik } = await currentActor()
  if (response.status === 303 && kind === 'bezoeker' && !blik)
    response.headers.set('Clear-Site-Data', '"storage"')
  return response
}

async function signInByPassword(fields: Record<string, string> | undefined) {
  try {
    const context = await signInContext()
    const { token } = await signInGebruiker
      .fromForm(await currentActor(), { ...fields, ...context })
      .then(keepApparaat)
    return { id: token }
  } catch (error) {
    // null is next-auth's word for "no": the person is sent back to our own page.
    if (isExpected(error)) return null
    throw error
  }
}

async function keepApparaat(result: { token: string; account: string }) {
  await rememberApparaat(result.account)
  return result
}
