'use server'

import { requestKennisvraag } from '@/lib/domain/kennisvragen/request-kennisvraag'
import { sendGemis } from '@/lib/domain/zoekgaten/send-gemis'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const requestKennisvraagAction = formAction(requestKennisvraag, {
  redirectTo: () => paths.vraagGesteld(),
})
export const sendGemisAction = formAction(sendGemis, {
  redirectTo: ({ tekst }) => paths.zoeken({ q: tekst, gemist: 'ja' }),
})
