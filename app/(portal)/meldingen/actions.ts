'use server'

import { createMelding } from '@/lib/domain/meldingen/create-melding'
import { endMelding } from '@/lib/domain/meldingen/end-melding'
import { meldingFormulier } from '@/lib/domain/meldingen/schema'
import { sendAntwoord } from '@/lib/domain/meldingen/send-antwoord'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createMeldingAction = formAction(createMelding, {
  form: meldingFormulier,
  redirectTo: ({ id }) => paths.melding(id, { gelukt: 'verzonden' }),
})
export const sendAntwoordAction = formAction(sendAntwoord, {
  redirectTo: ({ id }) => paths.melding(id, { gelukt: 'afgehandeld' }),
})
export const endMeldingAction = formAction(endMelding, {
  redirectTo: ({ id }, formData) => {
    const terug = formData.get('terug')
    return terug === null ? paths.melding(id, { gelukt: 'afgehandeld' }) : paths.bevestigd(terug)
  },
})
