'use server'

import { endBlik } from '@/lib/domain/gebruikers/end-blik'
import { setBlik } from '@/lib/domain/gebruikers/set-blik'
import { ownSession, ownSessionHere } from '@/lib/web/account'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const bekijkAlsAction = formAction(setBlik, {
  inOwnName: true,
  extra: ownSession,
  redirectTo: ({ naar }) => paths.bekijkVerder(naar),
})

export const stopBekijkenAction = formAction(endBlik, {
  inOwnName: true,
  extra: ownSessionHere,
  redirectTo: ({ naar }) => paths.bekijkVerder(naar),
})
