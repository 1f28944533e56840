import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { accountKey, countLink } from './aanmeldlimiet'
import { wachtwoordVergetenSchema } from './schema'

/**
 * Wachtwoord vergeten: queues a mail with a link. The answer and the work are the same whether the address has an
 * account or not (P9). Throws RefusedError over the limit, also the same.
 */
export const requestUitnodiging = defineCommand({
  name: 'uitnodiging.request',
  input: wachtwoordVergetenSchema.extend({ adres: z.string().max(100), demo: z.boolean() }),
  load: nothing,
  authorize: everyone,
  run: async ({ input: { email, adres, demo }, takePoint, queue }) => {
    await countLink({ takePoint }, email, adres)
    await queue('uitnodiging.mail', { email, demo }, { key: `uitnodiging:${accountKey(email)}` })
    return { gevraagd: true }
  },
})
