'use server'

import { createReactiemelding } from '@/lib/domain/meldingen/create-reactiemelding'
import { createReactie } from '@/lib/domain/reacties/create-reactie'
import { deleteReactie } from '@/lib/domain/reacties/delete-reactie'
import { followGesprek } from '@/lib/domain/reacties/follow-gesprek'
import { restoreReactie } from '@/lib/domain/reacties/restore-reactie'
import { updateReactie } from '@/lib/domain/reacties/update-reactie'
import { withdrawReactie } from '@/lib/domain/reacties/withdraw-reactie'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createReactieAction = formAction(createReactie, {
  redirectTo: ({ slug, id }) => paths.praktijkverhaal(slug, { net: 'reactie' }, `reactie-${id}`),
})
export const updateReactieAction = formAction(updateReactie, {
  redirectTo: ({ slug, id }) => paths.praktijkverhaal(slug, { net: 'reactie' }, `reactie-${id}`),
})
export const deleteReactieAction = formAction(deleteReactie, {
  redirectTo: ({ slug }) => paths.praktijkverhaal(slug, { net: 'verwijderd' }, 'gesprek'),
})
export const createReactiemeldingAction = formAction(createReactiemelding, {
  redirectTo: ({ slug, id }) => paths.praktijkverhaal(slug, { net: 'gemeld' }, `reactie-${id}`),
})
export const withdrawReactieAction = formAction(withdrawReactie, {
  redirectTo: ({ slug, id }) => paths.praktijkverhaal(slug, { net: 'verborgen' }, `reactie-${id}`),
})
export const restoreReactieAction = formAction(restoreReactie, {
  redirectTo: ({ slug, id }) => paths.praktijkverhaal(slug, { net: 'teruggezet' }, `reactie-${id}`),
})
export const followGesprekAction = formAction(followGesprek, {
  redirectTo: ({ slug }) => paths.praktijkverhaal(slug, {}, 'gesprek'),
})
