'use server'

import { createSynoniemgroep } from '@/lib/domain/synoniemgroepen/create-synoniemgroep'
import { updateSynoniemgroep } from '@/lib/domain/synoniemgroepen/update-synoniemgroep'
import { setZoekgatstand } from '@/lib/domain/zoekgaten/set-zoekgatstand'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createSynoniemAction = formAction(createSynoniemgroep, {
  redirectTo: (_groep, formData) => paths.zoekgat(formData.get('zoekgat'), { bewaard: 'synoniem' }),
})
export const updateSynoniemAction = formAction(updateSynoniemgroep, {
  redirectTo: ({ uitkomst }, formData) =>
    uitkomst === 'BOTSING' ? null : paths.zoekgat(formData.get('zoekgat'), { bewaard: 'synoniem' }),
})
export const setZoekgatstandAction = formAction(setZoekgatstand, {
  redirectTo: () => paths.redactieDeel('zoekgaten'),
})
