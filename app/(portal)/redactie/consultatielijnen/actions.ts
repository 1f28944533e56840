'use server'

import { assignVerantwoordelijke } from '@/lib/domain/consultatielijnen/assign-verantwoordelijke'
import { createConsultatielijn } from '@/lib/domain/consultatielijnen/create-consultatielijn'
import { publishConsultatielijn } from '@/lib/domain/consultatielijnen/publish-consultatielijn'
import { updateConsultatielijn } from '@/lib/domain/consultatielijnen/update-consultatielijn'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createConsultatielijnAction = formAction(createConsultatielijn, {
  redirectTo: ({ slug }) => paths.redactieDeel('consultatielijnen', slug, { bewaard: 'ja' }),
})
export const updateConsultatielijnAction = formAction(updateConsultatielijn, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('consultatielijnen', slug, { bewaard: 'ja' }),
})
export const assignVerantwoordelijkeAction = formAction(assignVerantwoordelijke, {
  redirectTo: ({ slug }) => paths.redactieDeel('consultatielijnen', slug, { bewaard: 'ja' }),
})
export const publishConsultatielijnAction = formAction(publishConsultatielijn, {
  redirectTo: ({ slug }) => paths.redactieDeel('consultatielijnen', slug),
})
