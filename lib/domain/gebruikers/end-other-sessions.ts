import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { hashToken } from './sessietoken'

/** Ends every own session but the one with this token. */
export const endOtherSessions = defineCommand({
  name: 'session.endOthers',
  input: z.object({ token: z.string().max(200).nullable().default(null) }),
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, input, note }) => {
    const gebruikerId = actorId(actor)
    if (!gebruikerId || input.token === null) return { beeindigd: 0 }
    const { count } = await db.session.deleteMany({
      where: { gebruikerId, NOT: { tokenHash: hashToken(input.token) } },
    })
    note({ beeindigd: count })
    return { beeindigd: count }
  },
})
