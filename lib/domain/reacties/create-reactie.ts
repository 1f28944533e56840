import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { eisHerkenbaarNiemand } from './controle'
import { canTalk, talkedAbout } from './policy'
import { reactieVelden } from './schema'

const PER_UUR = { name: 'reactie', points: 20, seconds: 3_600 }
/** A page shows them all; who wants to say more can better meet. */
const MAX_REACTIES = 300

/** Says something under a story, or below what somebody said there. In: id of the story. Out: where it stands. */
export const createReactie = defineCommand({
  name: 'reactie.create',
  input: z.object({ id: z.uuid(), onderId: z.uuid().optional(), ...reactieVelden }),
  load: ({ db, actor, input: { id } }) =>
    db.praktijkverhaal.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ id }, talkedAbout(actor)] },
      select: { id: true, publicatie: { select: { ref: true, slug: true } } },
    }),
  authorize: canTalk,
  run: async ({ db, actor, input, subject, now, takePoint }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    eisHerkenbaarNiemand(input.tekst, input.toch === 'on')
    const { id: verhaalId, publicatie } = subject
    if (input.onderId !== undefined) await eisDraad(db, verhaalId, input.onderId)
    if ((await db.reactie.count({ where: { verhaalId } })) >= MAX_REACTIES)
      throw new RefusedError('Dit gesprek is vol. Neem het mee naar de volgende bijeenkomst van je netwerk.')
    if (!(await takePoint(PER_UUR, actor.id)))
      throw new RefusedError('Je hebt net al veel gereageerd. Wacht een uur en probeer het nog eens.')
    const { id } = await db.reactie.create({
      data: {
        verhaalId,
        auteurId: actor.id,
        onderId: input.onderId ?? null,
        tekst: input.tekst,
        createdAt: now,
      },
      select: { id: true },
    })
    // Who says something again wants to hear the answer.
    await db.gespreksstilte.deleteMany({ where: { verhaalId, gebruikerId: actor.id } })
    return { id, slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
})

/** Throws RefusedError unless it is a reaction at the story itself that readers still see. */
async function eisDraad(db: Db, verhaalId: string, id: string): Promise<void> {
  const draad = await db.reactie.count({
    where: { id, verhaalId, onderId: null, verwijderdOp: null, verborgenOp: null },
  })
  if (draad === 0)
    throw new RefusedError('De reactie waarop je antwoordt is er niet meer. Schrijf een nieuwe reactie.')
}
