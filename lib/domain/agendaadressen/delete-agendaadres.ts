import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'

/** Takes back the secret address of one's own agenda: whoever has it reads nothing any more. Harmless to repeat. */
export const deleteAgendaadres = defineCommand({
  name: 'agendaadres.delete',
  input: z.object({}),
  load: nothing,
  authorize: isSignedIn,
  run: async ({ db, actor }) => {
    await db.agendaadres.deleteMany({ where: { gebruikerId: actorId(actor) ?? '' } })
    return {}
  },
  reindexes: () => null,
})
