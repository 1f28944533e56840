import 'server-only'
import type { Db } from './db'
import { addJob } from './job-queue'
import { afzenderadres, type Bijlage, type Mail } from './mail'

/** `sleutel` names the occasion ('inschrijving/<id>/bevestigd/<volgnummer>'): one mail per occasion. */
export type OutgoingMail = Omit<Mail, 'bijlagen'> & {
  sleutel: string
  /** Files that go along; an invitation names who sends it. */
  bijlagen?: (afzender: string) => Bijlage[]
}

/** Lays the mail ready and queues its delivery, both in the transaction `db`. */
export async function queueMail(db: Db, mail: OutgoingMail): Promise<void> {
  const bijlagen = mail.bijlagen?.(afzenderadres()) ?? []
  const { count } = await db.mailbericht.createMany({ data: [{ ...mail, bijlagen }], skipDuplicates: true })
  if (count === 0) return
  await addJob(db, 'mail.send', { sleutel: mail.sleutel }, { key: `mail:${mail.sleutel}` })
}
