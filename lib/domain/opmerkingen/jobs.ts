import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { OPMERKING_MAIL } from '../publicatie/opmerkingmail'
import { sendOpmerkingen } from './send-opmerkingen'

/** Tells the others what was written with an item. */
export const mailOpmerkingen = defineJob({
  name: OPMERKING_MAIL,
  input: z.object({ id: z.uuid() }),
  run: async ({ actor, input }) => {
    await sendOpmerkingen(actor, input)
  },
})
