'use server'

import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import { acceptVoorstel } from '@/lib/domain/themadossiers/accept-voorstel'
import { assignVerantwoordelijke } from '@/lib/domain/themadossiers/assign-verantwoordelijke'
import { confirmControle } from '@/lib/domain/themadossiers/confirm-controle'
import { createKenniskaart } from '@/lib/domain/themadossiers/create-kenniskaart'
import { createOnderdeel } from '@/lib/domain/themadossiers/create-onderdeel'
import { createThemadossier } from '@/lib/domain/themadossiers/create-themadossier'
import { publishThemadossier } from '@/lib/domain/themadossiers/publish-themadossier'
import { restoreKlad } from '@/lib/domain/themadossiers/restore-klad'
import { sendBackVoorstel } from '@/lib/domain/themadossiers/send-back-voorstel'
import { submitThemadossier } from '@/lib/domain/themadossiers/submit-themadossier'
import { updateKenniskaart } from '@/lib/domain/themadossiers/update-kenniskaart'
import { updateOnderdeel } from '@/lib/domain/themadossiers/update-onderdeel'
import { updateThemadossier } from '@/lib/domain/themadossiers/update-themadossier'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

// A conflict stays on the page, with both texts.
const naSave = ({ uitkomst, slug }: Opgeslagen) =>
  uitkomst === 'BOTSING'
    ? null
    : paths.themadossierBewerken(slug, undefined, { melding: uitkomst.toLowerCase() })
const naMaken = ({ slug }: { slug: string }) =>
  paths.themadossierBewerken(slug, undefined, { melding: 'opgeslagen' })

export const createThemadossierAction = formAction(createThemadossier, {
  redirectTo: ({ slug }) => paths.themadossierBewerken(slug, undefined, { melding: 'gemaakt' }),
})
export const updateThemadossierAction = formAction(updateThemadossier, { redirectTo: naSave })
export const createOnderdeelAction = formAction(createOnderdeel, { redirectTo: naMaken })
export const updateOnderdeelAction = formAction(updateOnderdeel, { redirectTo: naSave })
export const createKenniskaartAction = formAction(createKenniskaart, { redirectTo: naMaken })
export const updateKenniskaartAction = formAction(updateKenniskaart, { redirectTo: naSave })
export const assignVerantwoordelijkeAction = formAction(assignVerantwoordelijke, { redirectTo: naMaken })
export const confirmControleAction = formAction(confirmControle, {
  redirectTo: ({ slug, uitkomst }) =>
    uitkomst === 'AANPASSEN'
      ? paths.themadossierBewerken(slug)
      : paths.themadossierControle(slug, { gelukt: uitkomst === 'ANDER' ? 'ander' : 'klopt-nog' }),
})
export const submitThemadossierAction = formAction(submitThemadossier, {
  redirectTo: ({ slug }) => paths.themadossier(slug),
})
export const publishThemadossierAction = formAction(publishThemadossier, {
  redirectTo: ({ slug, gepland }) => (gepland ? paths.themadossierBewerken(slug) : paths.themadossier(slug)),
})
export const acceptVoorstelAction = formAction(acceptVoorstel, {
  redirectTo: ({ slug }) => paths.themadossier(slug),
})
export const sendBackVoorstelAction = formAction(sendBackVoorstel, {
  redirectTo: () => paths.redactie(),
})

export const restoreKladAction = formAction(restoreKlad, {
  redirectTo: ({ slug, anker }) => paths.themadossierBewerken(slug, anker, { begin: 'klad' }),
})
