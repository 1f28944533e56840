import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canTalk, talkedAbout } from './policy'

/** "Niet meer volgen" of the talk under one story, and following it again. In: id of the story. */
export const followGesprek = defineCommand({
  name: 'reactie.follow',
  input: z.object({ id: z.uuid(), volgt: z.enum(['ja', 'nee']) }),
  load: ({ db, actor, input: { id } }) =>
    db.praktijkverhaal.findFirst({
      where: { AND: [{ id }, talkedAbout(actor)] },
      select: { publicatie: { select: { slug: true, ref: true } } },
    }),
  authorize: canTalk,
  run: async ({ db, actor, input: { id: verhaalId, volgt }, subject }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const stilte = { verhaalId, gebruikerId: actor.id }
    if (volgt === 'nee') await db.gespreksstilte.createMany({ data: [stilte], skipDuplicates: true })
    else await db.gespreksstilte.deleteMany({ where: stilte })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
})
