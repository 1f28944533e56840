import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { wachtwoordVeranderdMail } from './emails'
import { uitnodigingSchema } from './schema'
import { hashToken } from './sessietoken'
import { verloopUitnodigingen } from './uitnodiging'
import { hashWachtwoord } from './wachtwoord'
import { requireSterk } from './wachtwoordsterkte'

const VERLOPEN = 'Deze link werkt niet meer. Laat een nieuwe sturen en gebruik die binnen tien minuten.'

/**
 * Sets the password by a mailed link and spends the link; every session ends and one signs in with the new password.
 * Throws RefusedError for a spent, old or unknown link, InvalidInputError for a weak password (the link stays good).
 */
export const acceptUitnodiging = defineCommand({
  name: 'uitnodiging.accept',
  input: uitnodigingSchema.extend({ demo: z.boolean() }),
  load: async ({ db, input }) => ({
    uitnodiging: await db.uitnodiging.findUnique({
      where: { tokenHash: hashToken(input.token) },
      select: {
        id: true,
        gebruiker: {
          select: {
            id: true,
            naam: true,
            email: true,
            organisatieId: true,
            wachtwoordHash: true,
            gedeactiveerdOp: true,
            isDemo: true,
          },
        },
      },
    }),
  }),
  authorize: everyone,
  run: async ({ db, input, subject: { uitnodiging }, now, mail, link }) => {
    if (
      !uitnodiging ||
      uitnodiging.gebruiker.gedeactiveerdOp ||
      (uitnodiging.gebruiker.isDemo && !input.demo)
    ) {
      throw new RefusedError(VERLOPEN)
    }
    const { id, naam, email, wachtwoordHash } = uitnodiging.gebruiker
    // Two browsers may send the same link at once; the condition lets one of them win.
    const { count } = await db.uitnodiging.updateMany({
      where: { id: uitnodiging.id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (count === 0) throw new RefusedError(VERLOPEN, id)
    await requireSterk(db, input.wachtwoord, uitnodiging.gebruiker)
    await db.gebruiker.update({
      where: { id },
      data: { wachtwoordHash: await hashWachtwoord(input.wachtwoord) },
    })
    await verloopUitnodigingen(db, id, now)
    await db.session.deleteMany({ where: { gebruikerId: id } })
    if (wachtwoordHash !== null) {
      const bericht = wachtwoordVeranderdMail({ naam, link: link('/aanmelden/wachtwoord') })
      await mail({ sleutel: `wachtwoord/${uitnodiging.id}`, aan: email, ...bericht })
    }
    return { gebruikerId: id }
  },
  item: (_subject, { gebruikerId }) => gebruikerId,
})
