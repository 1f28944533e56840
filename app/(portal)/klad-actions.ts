'use server'

import { deleteKlad } from '@/lib/domain/publicatie/delete-klad'
import { saveAanwezigheid } from '@/lib/domain/publicatie/save-aanwezigheid'
import { saveKlad } from '@/lib/domain/publicatie/save-klad'
import { formAction } from '@/lib/web/form-action'

export const saveKladAction = formAction(saveKlad)
export const deleteKladAction = formAction(deleteKlad)
export const saveAanwezigheidAction = formAction(saveAanwezigheid)
