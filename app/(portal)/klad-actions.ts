'use server'

import { deleteKlad } from '@/lib/domain/publicatie/delete-klad'
import { saveKlad } from '@/lib/domain/publicatie/save-klad'
import { formAction } from '@/lib/web/form-action'

export const saveKladAction = formAction(saveKlad)
export const deleteKladAction = formAction(deleteKlad)
