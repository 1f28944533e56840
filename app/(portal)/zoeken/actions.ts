'use server'

import { requestKennisvraag } from '@/lib/domain/kennisvragen/request-kennisvraag'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const requestKennisvraagAction = formAction(requestKennisvraag, {
  redirectTo: () => paths.vraagGesteld(),
})
