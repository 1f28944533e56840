import 'server-only'
import { headers } from 'next/headers'
import { clientAddress } from './client-address'
import { readSessionToken } from './session-cookie'
import { siteFacts } from './site'

/** What commands about accounts need to know of the request. Each takes the ones that its input names. */
export const demoContext = async () => ({ demo: siteFacts().demo })
export const addressContext = async () => ({ adres: clientAddress(await headers()) })
export const linkContext = async () => ({ ...(await addressContext()), ...(await demoContext()) })

/** The session token of this request, for commands that concern the own session. */
export const ownSession = async () => ({ token: await readSessionToken() })
export const ownSessionContext = async () => ({ ...(await addressContext()), ...(await ownSession()) })
