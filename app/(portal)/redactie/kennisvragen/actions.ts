'use server'

import { createKennisvraag } from '@/lib/domain/kennisvragen/create-kennisvraag'
import { publishKennisvraag } from '@/lib/domain/kennisvragen/publish-kennisvraag'
import { updateKennisvraag } from '@/lib/domain/kennisvragen/update-kennisvraag'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createKennisvraagAction = formAction(createKennisvraag, {
  redirectTo: ({ slug }) => paths.redactieDeel('kennisvragen', slug, { bewaard: 'ja' }),
})
export const updateKennisvraagAction = formAction(updateKennisvraag, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('kennisvragen', slug, { bewaard: 'ja' }),
})
export const publishKennisvraagAction = formAction(publishKennisvraag, {
  redirectTo: ({ slug }) => paths.redactieDeel('kennisvragen', slug),
})
