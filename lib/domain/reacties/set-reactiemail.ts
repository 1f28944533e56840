import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'

/** The daily mail about talks under stories, on or off, for oneself. */
export const setReactiemail = defineCommand({
  name: 'reactie.setMail',
  input: z.object({ reactiemail: z.enum(['aan', 'uit']) }),
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor, input: { reactiemail } }) => {
    const id = actorId(actor)
    if (id === null) throw new ForbiddenError()
    await db.gebruiker.update({
      where: { id },
      data: { reactiemail: reactiemail === 'aan' },
      select: { id: true },
    })
    return { reactiemail }
  },
})
