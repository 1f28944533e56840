import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canKeepAgendabronnen } from './policy'

const LIMIET = { name: 'agendabron-lezen', points: 30, seconds: 3_600 }

/** "Nu lezen": lets the background process read one agenda of others, out of turn. */
export const requestLezing = defineCommand({
  name: 'agendabron.requestLezing',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.agendabron.findFirst({ where: { id: input.id, actief: true }, select: { id: true } }),
  authorize: canKeepAgendabronnen,
  run: async ({ subject: { id }, queue, takePoint }) => {
    if (!(await takePoint(LIMIET, 'allen')))
      throw new RefusedError('Er zijn het afgelopen uur veel agenda’s gelezen. Probeer het straks weer.')
    await queue('agendabron.ronde', { id }, { key: `agendabron:${id}` })
    return { id }
  },
})
