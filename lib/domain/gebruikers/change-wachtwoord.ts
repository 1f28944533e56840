import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { countTry } from './aanmeldlimiet'
import { wachtwoordVeranderdMail } from './emails'
import { wachtwoordSchema } from './schema'
import { hashToken } from './sessietoken'
import { verloopUitnodigingen } from './uitnodiging'
import { hashWachtwoord, isWachtwoord } from './wachtwoord'
import { requireSterk } from './wachtwoordsterkte'

/** Changes the own password; every other session ends. Throws InvalidInputError, or RefusedError over the limit. */
export const changeWachtwoord = defineCommand({
  name: 'wachtwoord.change',
  input: wachtwoordSchema.extend({ adres: z.string().max(100), token: z.string().max(200).nullable() }),
  load: ({ db, actor }) =>
    db.gebruiker.findUnique({
      where: { id: actorId(actor) ?? '00000000-0000-0000-0000-000000000000' },
      select: { id: true, naam: true, email: true, organisatieId: true, wachtwoordHash: true },
    }),
  authorize: isSignedIn,
  run: async ({ db, input, subject, now, mail, link, takePoint, givePointBack }) => {
    const { id, naam, email } = subject
    const giveBack = await countTry(
      { takePoint, givePointBack },
      { email: `bevestiging:${email}`, adres: input.adres, apparaat: null },
    )
    if (!(await isWachtwoord(input.huidig, subject.wachtwoordHash))) {
      throw new InvalidInputError({ huidig: ['Dit is niet je wachtwoord van nu. Probeer het opnieuw.'] })
    }
    await giveBack()
    await requireSterk(db, input.wachtwoord, subject)
    await db.gebruiker.update({
      where: { id },
      data: { wachtwoordHash: await hashWachtwoord(input.wachtwoord) },
    })
    await verloopUitnodigingen(db, id, now)
    await db.session.deleteMany({
      where: {
        gebruikerId: id,
        ...(input.token === null ? {} : { NOT: { tokenHash: hashToken(input.token) } }),
      },
    })
    const bericht = wachtwoordVeranderdMail({ naam, link: link('/aanmelden/wachtwoord') })
    await mail({ sleutel: `wachtwoord/${id}/${now.getTime()}`, aan: email, ...bericht })
    return { veranderd: true }
  },
  item: ({ id }) => id,
})
