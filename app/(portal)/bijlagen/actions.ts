'use server'

import { deleteBijlage } from '@/lib/domain/bijlagen/delete-bijlage'
import { deleteUpload } from '@/lib/domain/bijlagen/delete-upload'
import { restoreBijlage } from '@/lib/domain/bijlagen/restore-bijlage'
import { updateBijlage } from '@/lib/domain/bijlagen/update-bijlage'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const updateBijlageAction = formAction(updateBijlage, {
  redirectTo: ({ publicatieId }) => paths.bijlagenVan(publicatieId, { gelukt: 'opgeslagen' }),
})
export const deleteBijlageAction = formAction(deleteBijlage, {
  redirectTo: ({ publicatieId }) => paths.bijlagenVan(publicatieId, { gelukt: 'weggehaald' }),
})
export const restoreBijlageAction = formAction(restoreBijlage, {
  redirectTo: ({ publicatieId }) => paths.bijlagenVan(publicatieId, { gelukt: 'teruggezet' }),
})
export const deleteUploadAction = formAction(deleteUpload, {
  redirectTo: ({ publicatieId }) => paths.bijlagenVan(publicatieId, { gelukt: 'weggegooid' }),
})
