import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { emailSchema } from './schema'
import { sendUitnodiging } from './send-uitnodiging'

/** Does what `request-uitnodiging` promised. A repetition sends a newer link, and only the newest works. */
export const mailUitnodiging = defineJob({
  name: 'uitnodiging.mail',
  input: z.object({ email: emailSchema, demo: z.boolean() }),
  run: async ({ actor, input }) => {
    await sendUitnodiging(actor, input)
  },
})
