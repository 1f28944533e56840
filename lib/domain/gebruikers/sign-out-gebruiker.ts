import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { hashToken } from './sessietoken'

/** Afmelden: the session of this browser ends. Harmless when there is none (any more). */
export const signOutGebruiker = defineCommand({
  name: 'gebruiker.signOut',
  input: z.object({ token: z.string().max(200).nullable().default(null) }),
  load: nothing,
  authorize: everyone,
  run: async ({ db, input }) => {
    if (input.token !== null) await db.session.deleteMany({ where: { tokenHash: hashToken(input.token) } })
    return {}
  },
})
