import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { linkMail } from './emails'
import { canManageGebruikers } from './policy'
import { maakUitnodiging, uitnodigingPad } from './uitnodiging'

/** Beheer mails somebody a new link to choose a password. */
export const sendNieuweUitnodiging = defineCommand({
  name: 'uitnodiging.sendNieuwe',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.gebruiker.findUnique({
      where: { id: input.id },
      select: { id: true, naam: true, email: true, wachtwoordHash: true, gedeactiveerdOp: true },
    }),
  authorize: canManageGebruikers,
  run: async ({ db, subject, now, mail, link }) => {
    if (subject.gedeactiveerdOp) throw new RefusedError('Dit account is gesloten. Open het eerst weer.')
    const { id, token } = await maakUitnodiging(db, subject.id, now)
    const bericht = linkMail({
      naam: subject.naam,
      link: link(uitnodigingPad(token)),
      isNieuw: subject.wachtwoordHash === null,
    })
    await mail({ sleutel: `uitnodiging/${id}`, aan: subject.email, ...bericht })
    return { id: subject.id }
  },
})
