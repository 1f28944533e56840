'use server'

import { confirmAanwezigheidslijst } from '@/lib/domain/afsluitingen/confirm-aanwezigheidslijst'
import { createInzicht } from '@/lib/domain/afsluitingen/create-inzicht'
import { setGeenInzicht } from '@/lib/domain/afsluitingen/set-geeninzicht'
import { setGeenOpname } from '@/lib/domain/afsluitingen/set-geenopname'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

const terug = {
  redirectTo: ({ slug }: { slug: string }) => paths.scholingAfsluiten(slug, { net: 'bewaard' }),
}

export const setGeenOpnameAction = formAction(setGeenOpname, terug)
export const confirmAanwezigheidslijstAction = formAction(confirmAanwezigheidslijst, terug)
export const createInzichtAction = formAction(createInzicht, terug)
export const setGeenInzichtAction = formAction(setGeenInzicht, terug)
