import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canKeepAgendabronnen } from './policy'
import { agendabronVelden } from './schema'

const MEESTE = 50

/** Adds an agenda of others, and reads it at once. Throws RefusedError for an address that is there already. */
export const createAgendabron = defineCommand({
  name: 'agendabron.create',
  input: z.object({ naam: agendabronVelden.naam, url: agendabronVelden.url }),
  load: nothing,
  authorize: canKeepAgendabronnen,
  run: async ({ db, input, queue }) => {
    if ((await db.agendabron.count({ where: { url: input.url } })) > 0)
      throw new RefusedError('Deze agenda staat al in de lijst.')
    if ((await db.agendabron.count()) >= MEESTE)
      throw new RefusedError(`We lezen ${MEESTE} agenda’s. Haal er eerst een weg.`)
    const { id } = await db.agendabron.create({ data: input, select: { id: true } })
    await queue('agendabron.ronde', { id }, { key: `agendabron:${id}` })
    return { id }
  },
  item: (_subject, { id }) => id,
})
