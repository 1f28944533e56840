import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { insertGebruiker } from './create-gebruiker'
import { linkMail } from './emails'
import { canManageGebruikers } from './policy'
import { requireEigenWachtwoord } from './rechten'
import { uitnodigenSchema } from './schema'
import { maakUitnodiging, uitnodigingPad } from './uitnodiging'

/** Uitnodigen: makes the account and mails the link to choose a password. Throws RefusedError when the address is taken. */
export const inviteGebruiker = defineCommand({
  name: 'gebruiker.invite',
  input: uitnodigenSchema.extend({ adres: z.string().max(100) }),
  load: nothing,
  authorize: canManageGebruikers,
  run: async ({ db, actor, input, now, mail, link, note, takePoint, givePointBack }) => {
    const { eigenWachtwoord, adres, ...velden } = input
    // More than reading is given away only by who knows the password of this account too.
    if (input.rollen.some((rol) => rol !== 'HOSPICEMEDEWERKER')) {
      await requireEigenWachtwoord({
        db,
        actor,
        counter: { takePoint, givePointBack },
        wachtwoord: eigenWachtwoord,
        adres,
      })
    }
    const id = await insertGebruiker(db, velden)
    const uitnodiging = await maakUitnodiging(db, id, now)
    const bericht = linkMail({
      naam: input.naam,
      link: link(uitnodigingPad(uitnodiging.token)),
      isNieuw: true,
    })
    await mail({ sleutel: `uitnodiging/${uitnodiging.id}`, aan: input.email, ...bericht })
    note({ rollen: input.rollen.join(', ') })
    return { id }
  },
  item: (_subject, { id }) => id,
})
