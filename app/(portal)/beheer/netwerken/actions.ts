'use server'

import { createNetwerk } from '@/lib/domain/netwerken/create-netwerk'
import { updateNetwerk } from '@/lib/domain/netwerken/update-netwerk'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createNetwerkAction = formAction(createNetwerk, {
  redirectTo: ({ id }) => paths.beheerDeel('netwerken', id, { bewaard: 'ja' }),
})

export const updateNetwerkAction = formAction(updateNetwerk, {
  redirectTo: (opgeslagen, formData) =>
    opgeslagen.uitkomst === 'OPGESLAGEN'
      ? paths.beheerDeel('netwerken', String(formData.get('id')), { bewaard: 'ja' })
      : null,
})
