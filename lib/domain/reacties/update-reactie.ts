import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { eisHerkenbaarNiemand } from './controle'
import { laadReactie, plekVan, refVanVerhaal } from './gesprek'
import { canEditReactie } from './policy'
import { reactieVelden } from './schema'

/** Other words for the own reaction; what stood there is kept nowhere. */
export const updateReactie = defineCommand({
  name: 'reactie.update',
  input: z.object({ id: z.uuid(), ...reactieVelden }),
  load: ({ db, actor, input }) => laadReactie(db, actor, input.id),
  authorize: canEditReactie,
  run: async ({ db, subject, input: { id, tekst, toch }, now }) => {
    eisHerkenbaarNiemand(tekst, toch === 'on')
    // It may be taken away or hidden at this very moment.
    await db.reactie.updateMany({
      where: { id, verwijderdOp: null, verborgenOp: null },
      data: { tekst, bewerktOp: now },
    })
    return plekVan(subject)
  },
  item: refVanVerhaal,
})
