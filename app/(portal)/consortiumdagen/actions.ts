'use server'

import { createBesluit } from '@/lib/domain/besluiten/create-besluit'
import { deleteBesluit } from '@/lib/domain/besluiten/delete-besluit'
import { setBesluitstand } from '@/lib/domain/besluiten/set-stand'
import { updateBesluit } from '@/lib/domain/besluiten/update-besluit'
import { createConsortiumdag } from '@/lib/domain/consortiumdagen/create-consortiumdag'
import { deleteConsortiumdag } from '@/lib/domain/consortiumdagen/delete-consortiumdag'
import { setConsortiumverhaal } from '@/lib/domain/consortiumdagen/set-verhaal'
import { updateConsortiumdag } from '@/lib/domain/consortiumdagen/update-consortiumdag'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createConsortiumdagAction = formAction(createConsortiumdag, {
  redirectTo: ({ id }) => paths.consortiumprogramma(id, { net: 'dag-begonnen' }),
})
export const updateConsortiumdagAction = formAction(updateConsortiumdag, {
  redirectTo: ({ id }) => paths.consortiumprogramma(id, { net: 'bewaard' }),
})
export const deleteConsortiumdagAction = formAction(deleteConsortiumdag, {
  redirectTo: () => paths.consortiumdagen({ net: 'dag-weg' }),
})
export const setConsortiumverhaalAction = formAction(setConsortiumverhaal, {
  redirectTo: ({ id }) => paths.consortiumprogramma(id, {}, 'verhalen'),
})

// Recorded on a screen of the stand one goes on there; a device that kept it for a while stays where it is.
export const createBesluitAction = formAction(createBesluit, {
  redirectTo: ({ consortiumdagId }, velden) => {
    if (velden.get('blijf') === 'ja') return null
    const dia = /^dia-\d{1,4}$/.exec(String(velden.get('dia') ?? ''))?.[0]
    return dia
      ? paths.consortiumstand(consortiumdagId, dia)
      : paths.consortiumprogramma(consortiumdagId, { net: 'besloten' }, 'besluiten')
  },
})
export const updateBesluitAction = formAction(updateBesluit, {
  redirectTo: ({ consortiumdagId }) =>
    paths.consortiumprogramma(consortiumdagId, { net: 'bewaard' }, 'besluiten'),
})
export const setBesluitstandAction = formAction(setBesluitstand, {
  redirectTo: ({ consortiumdagId }, velden) =>
    velden.get('van') === 'lijst'
      ? paths.consortiumdagen({ net: 'bewaard' })
      : paths.consortiumprogramma(consortiumdagId, { net: 'bewaard' }, 'besluiten'),
})
export const deleteBesluitAction = formAction(deleteBesluit, {
  redirectTo: ({ consortiumdagId }) =>
    paths.consortiumprogramma(consortiumdagId, { net: 'besluit-weg' }, 'besluiten'),
})
