import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import type { Limit } from '@/lib/platform/rate-limit'
import { isCodeOpen, nieuweCertificaatcode } from '../scholingen/deelnamecode'
import { canEnrol, publishedScholing } from '../scholingen/policy'
import { selectBeheerd } from './beheerd'
import { codeVeld } from './schema'

const POGINGEN: Limit = { name: 'deelnamecode', points: 10, seconds: 900 }

/**
 * "Ik ben er": the code on the screen, typed by who is enrolled. In: the scholing's id and the code. Typing it twice is
 * harmless. Out: the slug. Throws InvalidInputError for a wrong code, RefusedError outside its hours and after ten tries.
 */
export const confirmAanwezigheid = defineCommand({
  name: 'inschrijving.confirmAanwezigheid',
  input: z.object({ id: z.uuid(), code: codeVeld }),
  load: ({ db, actor, input }) =>
    db.inschrijving.findFirst({
      where: {
        scholingId: input.id,
        gebruikerId: { in: [actorId(actor) ?? []].flat() },
        status: 'BEVESTIGD',
        scholing: publishedScholing(actor),
      },
      select: {
        id: true,
        aanwezigOp: true,
        gebruikerId: true,
        scholing: { select: { ...selectBeheerd, deelnamecode: true } },
      },
    }),
  authorize: canEnrol,
  run: async ({ db, subject, input, now, takePoint }) => {
    const { bijeenkomsten, deelnamecode, publicatie } = subject.scholing
    if (subject.aanwezigOp !== null) return { slug: publicatie.slug }
    if (deelnamecode === null || !isCodeOpen(bijeenkomsten, now))
      throw new RefusedError('De code werkt nu niet. Vraag de organisator om je op de lijst te zetten.')
    if (!(await takePoint(POGINGEN, `${subject.gebruikerId}/${subject.scholing.id}`)))
      throw new RefusedError(
        'Je probeerde het te vaak. Wacht een kwartier, of vraag de organisator om je op de lijst te zetten.',
      )
    if (deelnamecode !== input.code)
      throw new InvalidInputError({ code: ['Deze code klopt niet. Kijk nog eens op het scherm.'] })
    await db.inschrijving.update({
      where: { id: subject.id },
      data: { aanwezigOp: now, aanwezigDoor: 'CODE', certificaatcode: nieuweCertificaatcode() },
    })
    return { slug: publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
