'use server'

import { aanmeldenSchema } from '@/lib/domain/gebruikers/schema'
import { signInGebruiker } from '@/lib/domain/gebruikers/sign-in-gebruiker'
import { signOutGebruiker } from '@/lib/domain/gebruikers/sign-out-gebruiker'
import { ownSession, signInContext, startSession } from '@/lib/web/auth'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { clearSessionToken } from '@/lib/web/session-cookie'

export const aanmeldenAction = formAction(signInGebruiker, {
  form: aanmeldenSchema,
  extra: signInContext,
  secrets: ['wachtwoord'],
  onSuccess: startSession,
  redirectTo: (_result, formData) => paths.aangemeld(formData.get('naar')),
})

export const afmeldenAction = formAction(signOutGebruiker, {
  extra: ownSession,
  onSuccess: clearSessionToken,
  redirectTo: paths.afgemeld,
})
