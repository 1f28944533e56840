'use server'

import { changeWachtwoord } from '@/lib/domain/gebruikers/change-wachtwoord'
import { endOtherSessions } from '@/lib/domain/gebruikers/end-other-sessions'
import { endSession } from '@/lib/domain/gebruikers/end-session'
import { wachtwoordSchema } from '@/lib/domain/gebruikers/schema'
import { deleteKlad } from '@/lib/domain/publicatie/delete-klad'
import { ownSession, ownSessionContext } from '@/lib/web/account'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const changeWachtwoordAction = formAction(changeWachtwoord, {
  form: wachtwoordSchema,
  extra: ownSessionContext,
  secrets: ['huidig', 'wachtwoord'],
})

export const endSessionAction = formAction(endSession, {
  redirectTo: () => paths.mijn({ gelukt: 'afgemeld' }),
})

export const endOtherSessionsAction = formAction(endOtherSessions, {
  extra: ownSession,
  redirectTo: () => paths.mijn({ gelukt: 'afgemeld' }),
})

export const deleteKladAction = formAction(deleteKlad, {
  redirectTo: () => paths.mijn({ gelukt: 'weggegooid' }),
})
