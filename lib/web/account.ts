import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/platform/env'
import { clientAddress } from './client-address'
import { paths } from './paths'
import { readSessionToken } from './session-cookie'
import { siteFacts } from './site'

/** What commands about accounts need to know of the request. Each takes the ones that its input names. */
export const demoContext = async () => ({ demo: siteFacts().demo })
export const addressContext = async () => ({ adres: clientAddress(await headers()) })
export const linkContext = async () => ({ ...(await addressContext()), ...(await demoContext()) })

/** The path of the page this one was reached from, when it is one of ours; else home. */
export async function ownReferer(): Promise<string> {
  const from = (await headers()).get('referer')
  if (from === null || !URL.canParse(from)) return '/'
  const { origin, pathname, search } = new URL(from)
  return origin === new URL(env().NEXTAUTH_URL).origin && pathname !== paths.bekijken()
    ? `${pathname}${search}`
    : '/'
}

/** The session of this browser and the page it is on: an action is sent to the address of its page. */
export const ownSessionHere = async () => ({
  ...(await ownSession()),
  naar: (await headers()).get('x-kennisplein-pad') ?? '/',
})

/** The session token of this request, for commands that concern the own session. */
export const ownSession = async () => ({ token: await readSessionToken() })
export const ownSessionContext = async () => ({ ...(await addressContext()), ...(await ownSession()) })
