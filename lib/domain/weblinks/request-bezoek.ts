import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canKeepWeblinks } from './policy'

const LIMIET = { name: 'weblink-bekijken', points: 60, seconds: 3_600 }

/** "Bekijk nu opnieuw": lets the background process visit one link, out of turn. */
export const requestBezoek = defineCommand({
  name: 'weblink.requestBezoek',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.weblink.findUnique({ where: { id: input.id }, select: { id: true, url: true } }),
  authorize: canKeepWeblinks,
  run: async ({ subject, queue, takePoint, note }) => {
    if (!(await takePoint(LIMIET, 'allen')))
      throw new RefusedError('Er zijn het afgelopen uur veel links opnieuw bekeken. Probeer het straks weer.')
    await queue('weblink.ronde', { id: subject.id }, { key: `weblink:${subject.id}` })
    note({ url: subject.url })
    return { id: subject.id }
  },
})
