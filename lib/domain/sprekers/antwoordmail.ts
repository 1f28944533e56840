import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'

const WACHT_MS = 10 * 60_000
/** The job that sends the mail. */
export const ANTWOORD_MAIL = 'spreker.mailAkkoordstand'

/** Asks for one mail about the answers at a scholing, when no speaker answered for ten minutes: who doubts, changes it. */
export const vraagAntwoordmail = (
  queue: RunContext<unknown, unknown>['queue'],
  scholingId: string,
  now: Date,
): Promise<void> =>
  queue(
    ANTWOORD_MAIL,
    { id: scholingId },
    { key: `akkoordstand:${scholingId}`, runAt: new Date(now.getTime() + WACHT_MS) },
  )
