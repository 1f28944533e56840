'use server'

import { createOrganisatie } from '@/lib/domain/organisaties/create-organisatie'
import { updateOrganisatie } from '@/lib/domain/organisaties/update-organisatie'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createOrganisatieAction = formAction(createOrganisatie, {
  redirectTo: ({ id }) => paths.redactieDeel('organisaties', id, { bewaard: 'ja' }),
})

export const updateOrganisatieAction = formAction(updateOrganisatie, {
  redirectTo: (opgeslagen, formData) =>
    opgeslagen.uitkomst === 'OPGESLAGEN'
      ? paths.redactieDeel('organisaties', String(formData.get('id')), { bewaard: 'ja' })
      : null,
})
