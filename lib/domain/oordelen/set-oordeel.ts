import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { canSetOordeel, judgedVerhaal } from './policy'
import { oordeelSchema } from './schema'

/**
 * Keeps what the actor's netwerk says of a published story, the first time and each time after. In: the story's id.
 * Out: its slug.
 */
export const setOordeel = defineCommand({
  name: 'oordeel.set',
  input: oordeelSchema,
  load: ({ db, actor, input }) =>
    db.praktijkverhaal.findFirst({
      where: { id: input.id, ...judgedVerhaal(actor) },
      select: { id: true, publicatie: { select: { ref: true, slug: true } } },
    }),
  authorize: canSetOordeel,
  run: async ({ db, actor, subject, input: { keuze, reden }, note }) => {
    if (!isSignedIn(actor) || actor.netwerkId === null) throw new ForbiddenError()
    const sleutel = { verhaalId: subject.id, netwerkId: actor.netwerkId }
    await db.oordeel.upsert({
      where: { verhaalId_netwerkId: sleutel },
      create: { ...sleutel, keuze, reden },
      update: { keuze, reden },
    })
    note({ keuze })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
})
