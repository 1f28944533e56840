'use server'

import { restoreVersie } from '@/lib/domain/versies/restore-versie'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const restoreVersieAction = formAction(restoreVersie, {
  redirectTo: ({ item, uitkomst }) =>
    paths.redactieVersies(item, { gelukt: uitkomst === 'VOORSTEL' ? 'voorgesteld' : 'teruggezet' }),
})
