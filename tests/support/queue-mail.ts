import type { Db } from '@/lib/platform/db'
import { leaveTraces, type OutgoingMail } from '@/lib/platform/outbox'

/** Lays one mail ready in the transaction `db`, as a command does that mails. */
export const queueMail = (db: Db, mail: OutgoingMail): Promise<void> =>
  leaveTraces(db, { mails: [mail], jobs: [], lines: [] })
