import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'

/** No longer findable as a docent: of oneself, and at once. Nothing of it stays. */
export const deleteDocent = defineCommand({
  name: 'docent.delete',
  input: z.object({}),
  load: ({ db, actor }) =>
    db.docent.findFirst({
      where: { gebruikerId: { in: [actorId(actor) ?? []].flat() } },
      select: { id: true },
    }),
  authorize: isSignedIn,
  run: async ({ db, subject }) => {
    await db.docent.deleteMany({ where: { id: subject.id } })
    return { id: subject.id }
  },
})
