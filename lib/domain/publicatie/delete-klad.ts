import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { haalVorigeWeg } from './kladden'
import { ruimKladOp } from './opslaan'
import { kladSleutelSchema } from './schema'

/** Throws one's own draft away; with `vorige`, only the draft beside it that was saved at that ISO instant. */
export const deleteKlad = defineCommand({
  name: 'klad.delete',
  input: z.object({ sleutel: kladSleutelSchema, vorige: z.iso.datetime().optional() }),
  load: nothing,
  authorize: isSignedIn,
  logs: false,
  run: async ({ db, actor, input: { sleutel, vorige } }) => {
    const gebruikerId = actorId(actor)
    if (vorige === undefined) await ruimKladOp(db, actor, sleutel)
    else if (gebruikerId !== null) await haalVorigeWeg(db, gebruikerId, sleutel, vorige)
    return {}
  },
})
