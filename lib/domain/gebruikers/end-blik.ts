import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { naarSchema, sessieTokenSchema } from './schema'
import { hashToken } from './sessietoken'

/** "Stop met bekijken": this browser shows the portal to the person who sits there again. Harmless when it did already. */
export const endBlik = defineCommand({
  name: 'blik.end',
  input: z.object({ naar: naarSchema, token: sessieTokenSchema }),
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, input: { naar, token } }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId !== null && token !== null)
      await db.session.updateMany({
        where: { tokenHash: hashToken(token), gebruikerId },
        data: { kijktAls: null, kijktNetwerkId: null, voorbeeldId: null },
      })
    return { naar }
  },
})
