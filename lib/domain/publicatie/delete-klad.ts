import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { ruimKladOp } from './opslaan'
import { kladSleutelSchema } from './schema'

/** Throws one's own draft away. */
export const deleteKlad = defineCommand({
  name: 'klad.delete',
  input: z.object({ sleutel: kladSleutelSchema }),
  load: nothing,
  authorize: isSignedIn,
  logs: false,
  run: async ({ db, actor, input }) => {
    await ruimKladOp(db, actor, input.sleutel)
    return {}
  },
})
