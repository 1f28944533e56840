'use server'

import { createBron } from '@/lib/domain/bronnen/create-bron'
import { publishBron } from '@/lib/domain/bronnen/publish-bron'
import { updateBron } from '@/lib/domain/bronnen/update-bron'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createBronAction = formAction(createBron, {
  redirectTo: ({ slug }) => paths.redactieDeel('bronnen', slug, { bewaard: 'ja' }),
})
export const updateBronAction = formAction(updateBron, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('bronnen', slug, { bewaard: 'ja' }),
})
export const publishBronAction = formAction(publishBron, {
  redirectTo: ({ slug }) => paths.redactieDeel('bronnen', slug),
})
