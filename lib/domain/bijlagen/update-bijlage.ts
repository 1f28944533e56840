import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bijlageVoorWijziging } from './bijlage'
import { BESCHRIJF } from './labels'
import { omschreven } from './omschrijving'
import { canEditBijlagen } from './policy'
import { beschrijving } from './schema'

/** Changes what is said of a file; the file itself never changes. Out: id of the item. */
export const updateBijlage = defineCommand({
  name: 'bijlage.update',
  input: z.object({ id: z.uuid(), ...beschrijving }),
  load: ({ db, input }) => bijlageVoorWijziging(db, input.id, { verwijderdOp: null }),
  authorize: (actor, { publicatie }) => canEditBijlagen(actor, publicatie),
  run: async ({ db, subject, input }) => {
    if (subject.soort === 'AFBEELDING' && input.alt === null)
      throw new InvalidInputError({ alt: [BESCHRIJF] })
    await db.bijlage.update({ where: { id: input.id }, data: omschreven(input), select: { id: true } })
    return { publicatieId: subject.publicatie.id }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ publicatie }) => ({ soort: publicatie.soort, id: publicatie.id }),
})
