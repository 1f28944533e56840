import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { ANTWOORD_MAIL } from './antwoordmail'
import { sendAkkoordstand } from './send-akkoordstand'

/** Tells who organises a scholing what its speakers answered. */
export const mailAkkoordstand = defineJob({
  name: ANTWOORD_MAIL,
  input: z.object({ id: z.uuid() }),
  run: async ({ actor, input }) => {
    await sendAkkoordstand(actor, input)
  },
})
