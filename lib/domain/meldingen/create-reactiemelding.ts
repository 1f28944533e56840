import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canReportReactie, visibleReactie } from '../reacties/policy'
import { PER_UUR } from './onderwerp'
import { reactiemeldingVelden } from './schema'

/** "Meld deze reactie": to the redactie, once per person. The work list shows it; no mail. Out: where the talk stands. */
export const createReactiemelding = defineCommand({
  name: 'melding.createOverReactie',
  input: z.object({ id: z.uuid(), ...reactiemeldingVelden }),
  load: ({ db, actor, input }) =>
    db.reactie.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ id: input.id }, visibleReactie(actor)] },
      select: {
        id: true,
        auteurId: true,
        verwijderdOp: true,
        verborgenOp: true,
        verhaal: { select: { publicatie: { select: { id: true, ref: true, slug: true } } } },
      },
    }),
  authorize: canReportReactie,
  run: async ({ db, actor, input: { id, reden }, subject, now, takePoint }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const { publicatie } = subject.verhaal
    const eigen = { gebruikerId: actor.id, reactieId: id }
    if ((await db.melding.count({ where: { ...eigen, status: 'OPEN' } })) > 0)
      throw new RefusedError('Je meldde deze reactie al. De redactie kijkt ernaar.')
    if (!(await takePoint(PER_UUR, actor.id)))
      throw new RefusedError('Je hebt net al veel gemeld. Wacht een uur en probeer het nog eens.')
    await db.melding.create({
      data: {
        ...eigen,
        publicatieId: publicatie.id,
        soort: 'REACTIE',
        tekst: reden,
        createdAt: now,
      },
    })
    return { id, slug: publicatie.slug }
  },
  item: ({ verhaal }) => verhaal.publicatie.ref,
})
