import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { kladSleutelSchema } from './schema'

/** The form was closed: its own row goes at once. */
export const endAanwezigheid = defineCommand({
  name: 'aanwezigheid.end',
  input: z.object({ plek: kladSleutelSchema }),
  load: nothing,
  authorize: isSignedIn,
  logs: false,
  run: async ({ db, actor, input: { plek } }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId !== null) await db.aanwezigheid.deleteMany({ where: { gebruikerId, plek } })
    return {}
  },
})
