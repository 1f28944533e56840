import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canBeTweedeLezer, SCHREVEN_MEE } from './policy'

/** Gelezen, klopt: a second person of the redactie read what its author placed in a hurry. Out: soort and slug. */
export const confirmGelezen = defineCommand({
  name: 'publicatie.confirmGelezen',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        soort: true,
        ref: true,
        slug: true,
        auteurId: true,
        meeschrijvers: SCHREVEN_MEE,
        plaatserId: true,
      },
    }),
  authorize: (actor: Actor, subject) => canBeTweedeLezer(actor, subject),
  run: async ({ db, actor, subject: { id, soort, slug } }) => {
    const { count } = await db.publicatie.updateMany({
      where: { id, nogTeLezenSinds: { not: null } },
      data: { nogTeLezenSinds: null, tweedeLezerId: actorId(actor) },
    })
    if (count === 0)
      throw new RefusedError(
        'Iemand anders las dit al. Ververs de pagina om te zien hoe het er nu voor staat.',
      )
    return { soort, slug }
  },
  item: ({ ref }) => ref,
})
