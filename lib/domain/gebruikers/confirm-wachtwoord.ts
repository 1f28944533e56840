import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { countTry } from './aanmeldlimiet'
import { bevestigSchema } from './schema'
import { hashToken, newToken } from './sessietoken'
import { isWachtwoord } from './wachtwoord'

/**
 * The own password again, before personal data leave the portal (security.md S6). It counts like a sign-in. Out: the
 * session's new token for the cookie; the old one is worth nothing any more (ASVS 7.2.4). Throws InvalidInputError, or
 * RefusedError over the limit.
 */
export const confirmWachtwoord = defineCommand({
  name: 'wachtwoord.confirm',
  input: bevestigSchema.extend({ adres: z.string().max(100), token: z.string().max(200).nullable() }),
  load: ({ db, actor, input: { token } }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null || token === null) return Promise.resolve(null)
    return db.session.findFirst({
      where: { tokenHash: hashToken(token), gebruikerId },
      select: { id: true, gebruiker: { select: { id: true, email: true, wachtwoordHash: true } } },
    })
  },
  authorize: isSignedIn,
  run: async ({ db, input, subject, now, takePoint, givePointBack }) => {
    const { gebruiker } = subject
    const giveBack = await countTry(
      { takePoint, givePointBack },
      { email: `bevestiging:${gebruiker.email}`, adres: input.adres, apparaat: null },
    )
    if (!(await isWachtwoord(input.wachtwoord, gebruiker.wachtwoordHash))) {
      throw new InvalidInputError({ wachtwoord: ['Dit is niet je wachtwoord. Probeer het opnieuw.'] })
    }
    await giveBack()
    const token = newToken()
    await db.session.update({
      where: { id: subject.id },
      data: { tokenHash: hashToken(token), bevestigdOp: now },
    })
    return { token, gebruikerId: gebruiker.id }
  },
  item: ({ gebruiker }) => gebruiker.id,
})
