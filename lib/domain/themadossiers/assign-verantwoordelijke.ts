import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { afspraakKolommen } from '../publicatie/afspraken'
import { canAssignVerantwoordelijke } from '../publicatie/policy'
import { afsprakenSchema } from './schema'

/** Says who looks after a dossier, whether they publish directly, when the next controle is and how often. Out: slug. */
export const assignVerantwoordelijke = defineCommand({
  name: 'themadossier.assignVerantwoordelijke',
  input: z.object({ id: z.uuid(), ...afsprakenSchema }),
  load: ({ db, input }) =>
    db.themadossier.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        laatstGecontroleerdOp: true,
        volgendeControleOp: true,
        controleMaanden: true,
        publicatie: { select: { ref: true, slug: true } },
      },
    }),
  authorize: canAssignVerantwoordelijke,
  run: async ({ db, subject, input, note }) => {
    const { id, ...afspraken } = input
    const kolommen = await afspraakKolommen(db, afspraken, subject)
    await db.themadossier.update({ where: { id }, data: kolommen })
    const { verantwoordelijkeId, vervangerId, directPubliceren, controleMaanden } = afspraken
    note({ verantwoordelijkeId, vervangerId, directPubliceren, controleMaanden })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ id }) => ({ soort: 'THEMADOSSIER', id }),
})
