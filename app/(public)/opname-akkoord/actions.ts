'use server'

import { saveAkkoord } from '@/lib/domain/sprekers/save-akkoord'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const saveAkkoordAction = formAction(saveAkkoord, {
  secrets: ['token'],
  redirectTo: (_result, formData) => paths.opnameAkkoord(formData.get('token'), { net: 'bewaard' }),
})
