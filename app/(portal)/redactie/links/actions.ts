'use server'

import { changeBronadres } from '@/lib/domain/bronnen/change-bronadres'
import { confirmWeblink } from '@/lib/domain/weblinks/confirm-weblink'
import { requestBezoek } from '@/lib/domain/weblinks/request-bezoek'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const changeBronadresAction = formAction(changeBronadres, {
  redirectTo: () => paths.redactieLijst('links', { gelukt: 'adres' }),
})
export const confirmWeblinkAction = formAction(confirmWeblink, {
  redirectTo: () => paths.redactieLijst('links', { gelukt: 'klopt' }),
})
export const requestBezoekAction = formAction(requestBezoek, {
  redirectTo: ({ id }) => paths.weblink(id, { gelukt: 'gevraagd' }),
})
