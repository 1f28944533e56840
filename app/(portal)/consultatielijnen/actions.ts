'use server'

import { confirmControle } from '@/lib/domain/consultatielijnen/confirm-controle'
import { updateGegevens } from '@/lib/domain/consultatielijnen/update-gegevens'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const confirmControleAction = formAction(confirmControle, {
  redirectTo: ({ slug, uitkomst }) =>
    uitkomst === 'AANPASSEN'
      ? paths.consultatielijnBewerken(slug)
      : paths.consultatielijnControle(slug, { gelukt: uitkomst === 'ANDER' ? 'ander' : 'klopt-nog' }),
})
export const updateGegevensAction = formAction(updateGegevens, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.consultatielijnBewerken(slug, { bewaard: 'ja' }),
})
