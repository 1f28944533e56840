'use server'

import { retryAchtergrondwerk } from '@/lib/domain/achtergrondwerk/retry-achtergrondwerk'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const retryAchtergrondwerkAction = formAction(retryAchtergrondwerk, {
  redirectTo: () => paths.beheerDeel('achtergrondwerk', undefined, { gelukt: 'opnieuw' }),
})
