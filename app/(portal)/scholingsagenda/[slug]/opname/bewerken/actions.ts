'use server'

import { setHoofdstukken } from '@/lib/domain/opnames/set-hoofdstukken'
import { setOndertiteling } from '@/lib/domain/opnames/set-ondertiteling'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const setOndertitelingAction = formAction(setOndertiteling, {
  // Nobody needs the file back: the browser never shows it again.
  secrets: ['bestand'],
  redirectTo: ({ slug, aantal }) =>
    paths.opnameBewerken(slug, { net: aantal > 0 ? 'ondertiteling' : 'geen-ondertiteling' }),
})
export const setHoofdstukkenAction = formAction(setHoofdstukken, {
  redirectTo: ({ slug, aantal }) =>
    paths.opnameBewerken(slug, { net: aantal > 0 ? 'hoofdstukken' : 'geen-hoofdstukken' }),
})
