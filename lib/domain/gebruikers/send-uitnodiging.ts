import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { linkMail } from './emails'
import { emailSchema } from './schema'
import { maakUitnodiging, uitnodigingPad } from './uitnodiging'

/**
 * Mails a link to choose a password, when the address has an account that may sign in. Background work: the request
 * that asked for it did the same for every address, so its time tells nobody who has an account (security.md S3).
 */
export const sendUitnodiging = defineCommand({
  name: 'uitnodiging.send',
  input: z.object({ email: emailSchema, demo: z.boolean() }),
  load: async ({ db, input }) => ({
    account: await db.gebruiker.findFirst({
      where: { email: input.email, gedeactiveerdOp: null, ...(input.demo ? {} : { isDemo: false }) },
      select: { id: true, naam: true, email: true, wachtwoordHash: true },
    }),
  }),
  authorize: isJob,
  run: async ({ db, subject: { account }, now, mail, link }) => {
    if (!account) return { id: null }
    const { id, token } = await maakUitnodiging(db, account.id, now)
    const bericht = linkMail({
      naam: account.naam,
      link: link(uitnodigingPad(token)),
      isNieuw: account.wachtwoordHash === null,
    })
    await mail({ sleutel: `uitnodiging/${id}`, aan: account.email, ...bericht })
    return { id: account.id }
  },
  item: (_subject, { id }) => id,
})
