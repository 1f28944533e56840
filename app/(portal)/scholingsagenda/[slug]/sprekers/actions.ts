'use server'

import { deleteSpreker } from '@/lib/domain/sprekers/delete-spreker'
import { requestAkkoord } from '@/lib/domain/sprekers/request-akkoord'
import { saveSpreker } from '@/lib/domain/sprekers/save-spreker'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const saveSprekerAction = formAction(saveSpreker, {
  redirectTo: ({ slug }) => paths.scholingSprekers(slug, { net: 'bewaard' }),
})
export const deleteSprekerAction = formAction(deleteSpreker, {
  redirectTo: ({ slug }) => paths.scholingSprekers(slug, { net: 'verwijderd' }),
})
export const requestAkkoordAction = formAction(requestAkkoord, {
  redirectTo: ({ slug }) => paths.scholingSprekers(slug, { net: 'gevraagd' }),
})
