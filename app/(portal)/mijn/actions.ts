'use server'

import { createAgendaadres } from '@/lib/domain/agendaadressen/create-agendaadres'
import { deleteAgendaadres } from '@/lib/domain/agendaadressen/delete-agendaadres'
import { deleteDocent } from '@/lib/domain/docenten/delete-docent'
import { setDocent } from '@/lib/domain/docenten/set-docent'
import { changeWachtwoord } from '@/lib/domain/gebruikers/change-wachtwoord'
import { confirmWachtwoord } from '@/lib/domain/gebruikers/confirm-wachtwoord'
import { endOtherSessions } from '@/lib/domain/gebruikers/end-other-sessions'
import { endSession } from '@/lib/domain/gebruikers/end-session'
import { bevestigSchema, wachtwoordSchema } from '@/lib/domain/gebruikers/schema'
import { setAfwezigheid } from '@/lib/domain/gebruikers/set-afwezigheid'
import { setMeeschrijver } from '@/lib/domain/meeschrijvers/set-meeschrijver'
import { deleteKlad } from '@/lib/domain/publicatie/delete-klad'
import { setReactiemail } from '@/lib/domain/reacties/set-reactiemail'
import { setAntwoord } from '@/lib/domain/reflecties/set-antwoord'
import { setVragen } from '@/lib/domain/reflecties/set-vragen'
import { setAkkoord } from '@/lib/domain/sprekers/set-akkoord'
import { ownSession, ownSessionContext } from '@/lib/web/account'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { writeSessionToken } from '@/lib/web/session-cookie'

export const changeWachtwoordAction = formAction(changeWachtwoord, {
  form: wachtwoordSchema,
  extra: ownSessionContext,
  secrets: ['huidig', 'wachtwoord'],
})

export const bevestigAction = formAction(confirmWachtwoord, {
  form: bevestigSchema,
  extra: ownSessionContext,
  secrets: ['wachtwoord'],
  onSuccess: ({ token }) => writeSessionToken(token),
  redirectTo: (_result, formData) => paths.bevestigd(formData.get('naar')),
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

export const setDocentAction = formAction(setDocent, {
  redirectTo: () => paths.mijnDocent({ gelukt: 'bewaard' }),
})

export const deleteDocentAction = formAction(deleteDocent, {
  redirectTo: () => paths.mijnDocent({ gelukt: 'weg' }),
})

export const setAfwezigheidAction = formAction(setAfwezigheid, {
  redirectTo: ({ afwezigTot }) => paths.mijn({ gelukt: afwezigTot === null ? 'terug' : 'afwezig' }),
})

export const setReactiemailAction = formAction(setReactiemail, {
  redirectTo: ({ reactiemail }) => paths.mijn({ gelukt: `mail-${reactiemail}` }),
})

/** Whoever says yes goes on in the form. */
export const setMeeschrijverAction = formAction(setMeeschrijver, {
  redirectTo: ({ antwoord, slug }) =>
    antwoord === 'JA'
      ? paths.praktijkverhaalBewerken(slug, { net: 'mee' })
      : paths.mijn({ gelukt: 'niet-mee' }),
})

/** As a speaker, about a recording. */
export const setAkkoordAction = formAction(setAkkoord, {
  redirectTo: ({ id }) => paths.eigenAkkoord(id, { net: 'bewaard' }),
})

export const createAgendaadresAction = formAction(createAgendaadres)

export const deleteAgendaadresAction = formAction(deleteAgendaadres, {
  redirectTo: () => paths.mijnAgenda({ gelukt: 'ingetrokken' }),
})

export const setAntwoordAction = formAction(setAntwoord, {
  redirectTo: ({ id }) => paths.reflectie(id, { gelukt: 'antwoord' }),
})

export const setVragenAction = formAction(setVragen, {
  redirectTo: ({ id, vragen }) => paths.reflectie(id, { gelukt: vragen }),
})
