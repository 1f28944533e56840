import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { laadDraad, magSchrijven, refVanDraad } from './draad'
import type { Geschreven } from './schema'

/** Resolved. Whoever pressed first stands there; pressing again changes nothing. */
export const endOpmerking = defineCommand({
  name: 'opmerking.end',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => laadDraad(db, input.id),
  authorize: magSchrijven,
  run: async ({ db, actor, subject: { id, publicatieId }, now }): Promise<Geschreven> => {
    if (actor.kind !== 'gebruiker') throw new ForbiddenError()
    const { count } = await db.opmerking.updateMany({
      where: { id, opgelostOp: null },
      data: { opgelostOp: now, opgelostDoorId: actor.id },
    })
    return { id, stukId: publicatieId, veranderd: count > 0 }
  },
  logs: ({ veranderd }) => veranderd,
  item: refVanDraad,
})
