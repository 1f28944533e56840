'use server'

import { createBegrip } from '@/lib/domain/begrippen/create-begrip'
import { mergeBegrip } from '@/lib/domain/begrippen/merge-begrip'
import { publishBegrip } from '@/lib/domain/begrippen/publish-begrip'
import { updateBegrip } from '@/lib/domain/begrippen/update-begrip'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createBegripAction = formAction(createBegrip, {
  redirectTo: ({ slug }) => paths.redactieDeel('begrippen', slug, { bewaard: 'ja' }),
})
export const updateBegripAction = formAction(updateBegrip, {
  redirectTo: ({ uitkomst, slug }) =>
    uitkomst === 'BOTSING' ? null : paths.redactieDeel('begrippen', slug, { bewaard: 'ja' }),
})
export const publishBegripAction = formAction(publishBegrip, {
  redirectTo: ({ slug }) => paths.redactieDeel('begrippen', slug),
})
export const mergeBegripAction = formAction(mergeBegrip, {
  redirectTo: ({ slug }) => paths.redactieDeel('begrippen', slug, { bewaard: 'ja' }),
})
