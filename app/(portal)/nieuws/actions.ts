'use server'

import { createNieuwsbericht } from '@/lib/domain/nieuwsberichten/create-nieuwsbericht'
import { publishNieuwsbericht } from '@/lib/domain/nieuwsberichten/publish-nieuwsbericht'
import { updateNieuwsbericht } from '@/lib/domain/nieuwsberichten/update-nieuwsbericht'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createNieuwsberichtAction = formAction(createNieuwsbericht, {
  redirectTo: ({ slug }) => paths.nieuwsbericht(slug, { gelukt: 'gemaakt' }),
})

// A conflict stays on the form, with both texts.
export const updateNieuwsberichtAction = formAction(updateNieuwsbericht, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'OPGESLAGEN' ? paths.nieuwsbericht(slug, { gelukt: 'opgeslagen' }) : null,
})
export const publishNieuwsberichtAction = formAction(publishNieuwsbericht, {
  redirectTo: ({ slug }) => paths.nieuwsbericht(slug),
})
