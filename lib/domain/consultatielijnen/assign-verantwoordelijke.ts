import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { afspraakKolommen } from '../publicatie/afspraken'
import { canAssignVerantwoordelijke } from '../publicatie/policy'
import { zorgSchema } from '../publicatie/schema'

/** Says who looks after a line, when its next controle is and how often. Out: slug. */
export const assignVerantwoordelijke = defineCommand({
  name: 'consultatielijn.assignVerantwoordelijke',
  input: z.object({ id: z.uuid(), ...zorgSchema }),
  load: ({ db, input }) =>
    db.consultatielijn.findUnique({
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
  run: async ({ db, subject, input: { id, ...afspraken }, note }) => {
    await db.consultatielijn.update({
      where: { id },
      data: await afspraakKolommen(db, afspraken, subject),
    })
    note(afspraken)
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ id }) => ({ soort: 'CONSULTATIELIJN', id }),
})
