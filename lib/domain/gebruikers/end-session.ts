import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'

/** Ends one of the own sessions; harmless when it ended already (ASVS 7.5.2). */
export const endSession = defineCommand({
  name: 'session.end',
  input: z.object({ id: z.uuid() }),
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId) await db.session.deleteMany({ where: { id: input.id, gebruikerId } })
    return {}
  },
})
