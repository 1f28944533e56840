import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canManageGebruikers } from './policy'
import { lockBeheerders, requireBeheerder, requireEigenWachtwoord, requirePlek } from './rechten'
import { gebruikerSchema } from './schema'
import { verloopUitnodigingen } from './uitnodiging'

/**
 * Changes name, address, rollen and place of an account. When rights or the address change, its sessions and mailed
 * links end, and the person who does it must give the own password. Throws RefusedError for the last beheerder, an
 * address in use, or when somebody else changed the account meanwhile.
 */
export const updateGebruiker = defineCommand({
  name: 'gebruiker.update',
  input: gebruikerSchema.extend({ adres: z.string().max(100) }),
  load: async ({ db, input }) => {
    await lockBeheerders(db)
    return db.gebruiker.findUnique({
      where: { id: input.id },
      select: { id: true, email: true, netwerkId: true, rollen: { select: { rol: true } } },
    })
  },
  authorize: canManageGebruikers,
  run: async ({ db, actor, input, subject, now, note, takePoint, givePointBack }) => {
    const { id, versie, eigenWachtwoord, adres, rollen, ...velden } = input
    const before = subject.rollen.map(({ rol }) => rol)
    const changesRollen = before.length !== rollen.length || !before.every((rol) => rollen.includes(rol))
    const changesAccess = changesRollen || velden.email !== subject.email
    if (changesAccess) {
      await requireEigenWachtwoord({
        db,
        actor,
        counter: { takePoint, givePointBack },
        wachtwoord: eigenWachtwoord,
        adres,
      })
    }
    await requirePlek(db, velden)
    const taken = await db.gebruiker.count({ where: { email: velden.email, NOT: { id } } })
    if (taken > 0) throw new RefusedError('Er is al een account met dit e-mailadres.')
    const { count } = await db.gebruiker.updateMany({
      where: { id, versie },
      data: { ...velden, versie: versie + 1 },
    })
    if (count === 0)
      throw new RefusedError(
        'Iemand anders veranderde dit account intussen. Open de pagina opnieuw en doe je wijziging nog eens.',
      )
    if (changesRollen) {
      await db.gebruikerRol.deleteMany({ where: { gebruikerId: id } })
      await db.gebruikerRol.createMany({ data: rollen.map((rol) => ({ gebruikerId: id, rol })) })
      await requireBeheerder(db)
      note({ rollen: rollen.join(', '), was: before.join(', ') })
    }
    if (changesAccess || velden.netwerkId !== subject.netwerkId)
      await db.session.deleteMany({ where: { gebruikerId: id } })
    if (velden.email !== subject.email) await verloopUitnodigingen(db, id, now)
    return { id }
  },
})
