import 'server-only'
import type { Db } from './db'
import { addJob } from './job-queue'
import type { Mail } from './mail'

/** `sleutel` names the occasion ('inschrijving/<id>/bevestigd/<volgnummer>'): one mail per occasion. */
export type OutgoingMail = Mail & { sleutel: string }

/** Lays the mail ready and queues its delivery, both in the transaction `db`. */
export async function queueMail(db: Db, mail: OutgoingMail): Promise<void> {
  const { count } = await db.mailbericht.createMany({ data: [mail], skipDuplicates: true })
  if (count === 0) return
  await addJob(db, 'mail.send', { sleutel: mail.sleutel }, { key: `mail:${mail.sleutel}` })
}
