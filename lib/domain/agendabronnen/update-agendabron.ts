import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canKeepAgendabronnen } from './policy'
import { agendabronVelden } from './schema'

/**
 * Changes the name or address of an agenda of others, or stops reading it. With another address, and when it is not read
 * any more, what stood in it goes. Throws RefusedError for an address that another one has.
 */
export const updateAgendabron = defineCommand({
  name: 'agendabron.update',
  input: z.object({ id: z.uuid(), ...agendabronVelden }),
  load: ({ db, input }) =>
    db.agendabron.findUnique({ where: { id: input.id }, select: { id: true, url: true, actief: true } }),
  authorize: canKeepAgendabronnen,
  run: async ({ db, subject, input: { id, ...velden }, queue }) => {
    if ((await db.agendabron.count({ where: { url: velden.url, id: { not: id } } })) > 0)
      throw new RefusedError('Deze agenda staat al in de lijst.')
    const isAnders = velden.url !== subject.url || !velden.actief
    if (isAnders) await db.externeScholing.deleteMany({ where: { bronId: id } })
    await db.agendabron.update({ where: { id }, data: { ...velden, ...(isAnders && ONGELEZEN) } })
    if (velden.actief && (isAnders || !subject.actief))
      await queue('agendabron.ronde', { id }, { key: `agendabron:${id}` })
    return { id }
  },
})

const ONGELEZEN = {
  etag: null,
  laatstGewijzigd: null,
  gelezenOp: null,
  goedOp: null,
  fout: null,
  foutSinds: null,
  overgeslagen: [],
}
