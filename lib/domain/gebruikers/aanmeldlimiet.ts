import 'server-only'
import { createHash } from 'node:crypto'
import { RefusedError } from '@/lib/kernel/errors'

type Limit = { name: string; points: number; seconds: number }
type Counter = {
  takePoint: (limit: Limit, key: string) => Promise<boolean>
  givePointBack: (limit: Limit, key: string) => Promise<void>
}

const QUARTER = 900
const HOUR = 3_600
const PER_ADRES: Limit = { name: 'aanmelden-adres', points: 60, seconds: QUARTER }
const PER_ACCOUNT: Limit = { name: 'aanmelden-account', points: 10, seconds: QUARTER }
const PER_ACCOUNT_HOUR: Limit = { name: 'aanmelden-account-uur', points: 30, seconds: HOUR }
const PER_MAIL: Limit = { name: 'link-account', points: 3, seconds: QUARTER }
const PER_MAIL_ADRES: Limit = { name: 'link-adres', points: 20, seconds: QUARTER }

/** A browser that signed in before: its own random id, and the accounts (`accountKey`) it did so for. */
export type Apparaat = { id: string; accounts: string[] }

/** How an account stands in counters and in the browser's cookie: the address itself is in neither. */
export const accountKey = (email: string): string =>
  createHash('sha256').update(`account:${email}`).digest('base64url')

/**
 * Counts one try to sign in, before the password is looked at. Throws RefusedError over a limit (security.md P8).
 * A known browser counts in a bucket of its own: somebody who guesses elsewhere cannot lock the owner out.
 * Out: what gives this one try back after a success.
 */
export async function countTry(
  counter: Counter,
  try_: { email: string; adres: string; apparaat: Apparaat | null },
) {
  const account = accountKey(try_.email)
  const isKnown = try_.apparaat?.accounts.includes(account) ?? false
  const bucket = isKnown ? `${account}:${try_.apparaat?.id}` : account
  const counts: [Limit, string][] = [
    [PER_ADRES, try_.adres],
    [PER_ACCOUNT, bucket],
    [PER_ACCOUNT_HOUR, bucket],
  ]
  for (const [limit, key] of counts) {
    if (!(await counter.takePoint(limit, key))) throw new RefusedError(teVaak(limit))
  }
  return async () => {
    for (const [limit, key] of counts) await counter.givePointBack(limit, key)
  }
}

const teVaak = ({ seconds }: Limit) =>
  `Er is te vaak geprobeerd om aan te melden. Wacht ${seconds === HOUR ? 'een uur' : 'een kwartier'} en probeer het dan opnieuw.`

/** Counts one request for a mailed link. Throws RefusedError over a limit; the same for known and unknown addresses. */
export async function countLink(
  { takePoint }: Pick<Counter, 'takePoint'>,
  email: string,
  adres: string,
): Promise<void> {
  const isWithin = (await takePoint(PER_MAIL_ADRES, adres)) && (await takePoint(PER_MAIL, accountKey(email)))
  if (!isWithin)
    throw new RefusedError(
      'Er is net al een paar keer een link gevraagd. Kijk in je mailbox, of probeer het over een kwartier opnieuw.',
    )
}
