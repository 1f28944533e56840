import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { laadDraad, magSchrijven, refVanDraad } from './draad'
import type { Geschreven } from './schema'

/** Open again, in the name of who says that it is not resolved: the one who placed it may have left. */
export const restoreOpmerking = defineCommand({
  name: 'opmerking.restore',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => laadDraad(db, input.id),
  authorize: magSchrijven,
  run: async ({ db, actor, subject: { id, publicatieId } }): Promise<Geschreven> => {
    if (actor.kind !== 'gebruiker') throw new ForbiddenError()
    const { count } = await db.opmerking.updateMany({
      where: { id, opgelostOp: { not: null } },
      data: { opgelostOp: null, opgelostDoorId: null, houderId: actor.id },
    })
    return { id, stukId: publicatieId, veranderd: count > 0 }
  },
  logs: ({ veranderd }) => veranderd,
  item: refVanDraad,
})
