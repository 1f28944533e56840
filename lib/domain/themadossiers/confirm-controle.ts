import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { selectForPolicy } from '../publicatie/policy'
import { optioneleAlinea } from '../publicatie/schema'
import { alsDatum, dagVan, dagVanVolgendeControle } from './controle'
import { canConfirmControle } from './policy'

/**
 * "Bevestig: dit klopt nog". Keeps who said so and when; the next controle is a year later. Out: slug and both days.
 * A second press on the same day changes nothing: the first one stands.
 */
export const confirmControle = defineCommand({
  name: 'themadossier.confirmControle',
  input: z.object({ id: z.uuid(), opmerking: optioneleAlinea('een opmerking', 1_000) }),
  load: ({ db, input }) =>
    db.themadossier.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        publicatie: { select: { ...selectForPolicy, ref: true, slug: true } },
      },
    }),
  authorize: (actor, { publicatie }) => canConfirmControle(actor, publicatie),
  run: async ({ db, actor, subject, input, now }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) throw new ForbiddenError()
    const { id, publicatie } = subject
    const vandaag = dagVan(now)
    const volgende = dagVanVolgendeControle(vandaag)
    // Two presses at once: the row lock of the first UPDATE makes the second one see today's day and change nothing.
    const { count } = await db.themadossier.updateMany({
      where: {
        id,
        OR: [{ laatstGecontroleerdOp: null }, { laatstGecontroleerdOp: { not: alsDatum(vandaag) } }],
      },
      data: { laatstGecontroleerdOp: alsDatum(vandaag), volgendeControleOp: alsDatum(volgende) },
    })
    if (count > 0)
      await db.controle.create({ data: { themadossierId: id, gebruikerId, opmerking: input.opmerking } })
    return { slug: publicatie.slug, gecontroleerdOp: vandaag, volgendeControleOp: volgende }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: ({ id }) => ({ soort: 'THEMADOSSIER', id }),
})
