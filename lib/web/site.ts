import 'server-only'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { canNameItself } from '@/lib/platform/outbound'
import { formatDate } from './format-nl'

/** What stands around every page: whether this is a demo, and today as people write it. */
export const siteFacts = () => ({ demo: env().DEMO === '1', datum: formatDate(now()) })

/** The password of the demo accounts, for the sign-in page of a demo portal; null on a real one. */
export const demoPassword = (): string | null => (env().DEMO === '1' ? env().DEMO_PASSWORD : null)

/** True while `npm run bench` measures this build. */
export const isMeasuring = (): boolean => env().BENCH === '1'

/** False for a portal without an address of its own, such as one on localhost: it opens no links by itself. */
export const isBronwachtAan = (): boolean => canNameItself()

/** The scheme, host and port of the portal's own addresses; never from a Host header (security.md O2). */
export const ownOrigin = (): string => new URL(env().NEXTAUTH_URL).origin
