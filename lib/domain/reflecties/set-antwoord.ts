import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canReflect, visibleReflectie } from './policy'
import { antwoordVelden } from './schema'
import { openVraag } from './vraagmoment'

/**
 * Says how it went with what somebody took along: the one question that is open now, the first time and each time
 * after, until the next one takes its place. In: the reflectie's id. Throws RefusedError when no question is open.
 */
export const setAntwoord = defineCommand({
  name: 'reflectie.setAntwoord',
  input: z.object({ id: z.uuid(), ...antwoordVelden }),
  load: ({ db, actor, input }) =>
    db.reflectie.findFirst({
      where: { AND: [{ id: input.id }, visibleReflectie(actor)] },
      select: { id: true, createdAt: true, scholing: { select: { publicatie: { select: { ref: true } } } } },
    }),
  authorize: canReflect,
  run: async ({ db, subject, input, now }) => {
    const vraag = openVraag(subject.createdAt, now)
    if (!vraag)
      throw new RefusedError(
        'Deze vraag staat nu niet open. We vragen je na 2 en na 8 weken hoe het ging; daarna is het klaar.',
      )
    const sleutel = { reflectieId: subject.id, moment: vraag.moment }
    const antwoord = {
      uitkomst: input.uitkomst,
      beantwoordOp: now,
      ...(input.woord !== undefined && { woord: input.woord }),
    }
    await db.reflectieantwoord.upsert({
      where: { reflectieId_moment: sleutel },
      create: { ...sleutel, ...antwoord },
      update: antwoord,
    })
    return { id: subject.id }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
