'use server'

import { acceptVoorstel } from '@/lib/domain/themadossiers/accept-voorstel'
import { assignVerantwoordelijke } from '@/lib/domain/themadossiers/assign-verantwoordelijke'
import { confirmControle } from '@/lib/domain/themadossiers/confirm-controle'
import { createKenniskaart } from '@/lib/domain/themadossiers/create-kenniskaart'
import { createOnderdeel } from '@/lib/domain/themadossiers/create-onderdeel'
import { createThemadossier } from '@/lib/domain/themadossiers/create-themadossier'
import { publishThemadossier } from '@/lib/domain/themadossiers/publish-themadossier'
import { sendBackVoorstel } from '@/lib/domain/themadossiers/send-back-voorstel'
import { submitThemadossier } from '@/lib/domain/themadossiers/submit-themadossier'
import { updateKenniskaart } from '@/lib/domain/themadossiers/update-kenniskaart'
import { updateOnderdeel } from '@/lib/domain/themadossiers/update-onderdeel'
import { updateThemadossier } from '@/lib/domain/themadossiers/update-themadossier'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const createThemadossierAction = formAction(createThemadossier, {
  redirectTo: ({ slug }) => paths.themadossierBewerken(slug),
})
export const updateThemadossierAction = formAction(updateThemadossier, {
  redirectTo: (opgeslagen) =>
    opgeslagen.uitkomst === 'BOTSING' ? null : paths.themadossierBewerken(opgeslagen.slug),
})
export const createOnderdeelAction = formAction(createOnderdeel, {
  redirectTo: ({ slug }) => paths.themadossierBewerken(slug),
})
export const updateOnderdeelAction = formAction(updateOnderdeel, {
  redirectTo: (opgeslagen) =>
    opgeslagen.uitkomst === 'BOTSING' ? null : paths.themadossierBewerken(opgeslagen.slug),
})
export const createKenniskaartAction = formAction(createKenniskaart, {
  redirectTo: ({ slug }) => paths.themadossierBewerken(slug),
})
export const updateKenniskaartAction = formAction(updateKenniskaart, {
  redirectTo: (opgeslagen) =>
    opgeslagen.uitkomst === 'BOTSING' ? null : paths.themadossierBewerken(opgeslagen.slug),
})
export const assignVerantwoordelijkeAction = formAction(assignVerantwoordelijke, {
  redirectTo: ({ slug }) => paths.themadossierBewerken(slug),
})
export const confirmControleAction = formAction(confirmControle, {
  redirectTo: ({ slug }) => paths.themadossier(slug),
})
export const submitThemadossierAction = formAction(submitThemadossier, {
  redirectTo: ({ slug }) => paths.themadossier(slug),
})
export const publishThemadossierAction = formAction(publishThemadossier, {
  redirectTo: ({ slug }) => paths.themadossier(slug),
})
export const acceptVoorstelAction = formAction(acceptVoorstel, {
  redirectTo: ({ slug }) => paths.themadossier(slug),
})
export const sendBackVoorstelAction = formAction(sendBackVoorstel, {
  redirectTo: () => paths.redactie(),
})
