import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { mailer } from '@/lib/platform/mail'

const bijlagenSchema = z.array(z.object({ naam: z.string(), type: z.string(), inhoud: z.string() }))

/**
 * Delivers one mail of the outbox and marks it sent. A crash between the two sends it again with the same Message-ID;
 * the mark makes every other repetition harmless.
 */
export const sendMail = defineJob({
  name: 'mail.send',
  input: z.object({ sleutel: z.string().max(300) }),
  run: async ({ db, input, now }) => {
    const mail = await db.mailbericht.findUnique({ where: { sleutel: input.sleutel } })
    if (!mail || mail.sentAt) return
    await mailer()(mail.id, { ...mail, bijlagen: bijlagenSchema.parse(mail.bijlagen) })
    await db.mailbericht.update({ where: { id: mail.id }, data: { sentAt: now } })
  },
})
