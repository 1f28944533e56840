import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'

const WACHT_MS = 10 * 60_000
/** The job that sends the mail. */
export const OPMERKING_MAIL = 'opmerking.mail'

/**
 * Asks for one mail about what was written with an item. Without `meteen` it waits until nobody wrote anything for ten
 * minutes: who goes through a text writes many remarks, and the others get one mail.
 */
export const vraagOpmerkingmail = (
  queue: RunContext<unknown, unknown>['queue'],
  publicatieId: string,
  now: Date,
  meteen = false,
): Promise<void> =>
  queue(
    OPMERKING_MAIL,
    { id: publicatieId },
    {
      key: `opmerking:${publicatieId}`,
      runAt: meteen ? now : new Date(now.getTime() + WACHT_MS),
    },
  )
