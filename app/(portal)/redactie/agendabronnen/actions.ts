'use server'

import { createAgendabron } from '@/lib/domain/agendabronnen/create-agendabron'
import { requestLezing } from '@/lib/domain/agendabronnen/request-lezing'
import { updateAgendabron } from '@/lib/domain/agendabronnen/update-agendabron'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createAgendabronAction = formAction(createAgendabron, {
  redirectTo: ({ id }) => paths.redactieDeel('agendabronnen', id, { gelukt: 'nieuw' }),
})

export const updateAgendabronAction = formAction(updateAgendabron, {
  redirectTo: ({ id }) => paths.redactieDeel('agendabronnen', id, { gelukt: 'bewaard' }),
})

export const requestLezingAction = formAction(requestLezing, {
  redirectTo: ({ id }) => paths.redactieDeel('agendabronnen', id, { gelukt: 'lezen' }),
})
