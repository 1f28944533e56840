import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { accountKey, countLink } from './aanmeldlimiet'
import { nieuweLinkSchema } from './schema'
import { hashToken } from './sessietoken'

/** Stuur een nieuwe link: to the address that the old link went to; whoever holds that link learns nothing else. */
export const requestNieuweUitnodiging = defineCommand({
  name: 'uitnodiging.requestNieuwe',
  input: nieuweLinkSchema.extend({ adres: z.string().max(100), demo: z.boolean() }),
  load: async ({ db, input }) => ({
    oud: await db.uitnodiging.findUnique({
      where: { tokenHash: hashToken(input.token) },
      select: { gebruikerId: true, gebruiker: { select: { email: true } } },
    }),
  }),
  authorize: everyone,
  run: async ({ input, subject: { oud }, takePoint, queue }) => {
    if (!oud) throw new RefusedError('Deze link kennen we niet. Vraag een nieuwe aan met je e-mailadres.')
    const { email } = oud.gebruiker
    await countLink({ takePoint }, email, input.adres)
    await queue('uitnodiging.mail', { email, demo: input.demo }, { key: `uitnodiging:${accountKey(email)}` })
    return { gebruikerId: oud.gebruikerId }
  },
  item: (_subject, { gebruikerId }) => gebruikerId,
})
