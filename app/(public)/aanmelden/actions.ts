'use server'

import { acceptUitnodiging } from '@/lib/domain/gebruikers/accept-uitnodiging'
import { requestNieuweUitnodiging } from '@/lib/domain/gebruikers/request-nieuwe-uitnodiging'
import { requestUitnodiging } from '@/lib/domain/gebruikers/request-uitnodiging'
import {
  aanmeldenSchema,
  nieuweLinkSchema,
  uitnodigingSchema,
  wachtwoordVergetenSchema,
} from '@/lib/domain/gebruikers/schema'
import { signInGebruiker } from '@/lib/domain/gebruikers/sign-in-gebruiker'
import { signOutGebruiker } from '@/lib/domain/gebruikers/sign-out-gebruiker'
import { demoContext, linkContext, ownSession } from '@/lib/web/account'
import { signInContext, startSession } from '@/lib/web/auth'
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
  inOwnName: true,
  extra: ownSession,
  onSuccess: clearSessionToken,
  redirectTo: paths.afgemeld,
})

export const wachtwoordVergetenAction = formAction(requestUitnodiging, {
  form: wachtwoordVergetenSchema,
  extra: linkContext,
})

export const nieuweLinkAction = formAction(requestNieuweUitnodiging, {
  form: nieuweLinkSchema,
  extra: linkContext,
  secrets: ['token'],
})

export const uitnodigingAction = formAction(acceptUitnodiging, {
  form: uitnodigingSchema,
  extra: demoContext,
  secrets: ['token', 'wachtwoord'],
  redirectTo: () => paths.aanmeldenBericht('wachtwoord'),
})
