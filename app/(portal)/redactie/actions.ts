'use server'

import { archivePublicatie } from '@/lib/domain/publicatie/archive-publicatie'
import { cancelPlanning } from '@/lib/domain/publicatie/cancel-planning'
import { changeSlug } from '@/lib/domain/publicatie/change-slug'
import { confirmGelezen } from '@/lib/domain/publicatie/confirm-gelezen'
import { restorePublicatie } from '@/lib/domain/publicatie/restore-publicatie'
import { sendBackPublicatie } from '@/lib/domain/publicatie/send-back-publicatie'
import { setEinde } from '@/lib/domain/publicatie/set-einde'
import { submitPublicatie } from '@/lib/domain/publicatie/submit-publicatie'
import { withdrawPublicatie } from '@/lib/domain/publicatie/withdraw-publicatie'
import { assignWerk } from '@/lib/domain/werkvoorraad/assign-werk'
import { setZichtbaarheid } from '@/lib/domain/zichtbaarheid/set-zichtbaarheid'
import { formAction } from '@/lib/web/form-action'
import { paths, publicatiePath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'

// A dossier shows how it stands where it is written, not to its readers.
const werkplek = (soort: PublicatieSoort, slug: string) =>
  soort === 'THEMADOSSIER' ? paths.themadossierBewerken(slug) : publicatiePath(soort, slug)

export const submitPublicatieAction = formAction(submitPublicatie, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const sendBackPublicatieAction = formAction(sendBackPublicatie, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const withdrawPublicatieAction = formAction(withdrawPublicatie, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const archivePublicatieAction = formAction(archivePublicatie, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const restorePublicatieAction = formAction(restorePublicatie, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const changeSlugAction = formAction(changeSlug, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const setZichtbaarheidAction = formAction(setZichtbaarheid, {
  redirectTo: ({ soort, slug }) => publicatiePath(soort, slug),
})
export const cancelPlanningAction = formAction(cancelPlanning, {
  redirectTo: ({ soort, slug }) => werkplek(soort, slug),
})
export const setEindeAction = formAction(setEinde, {
  redirectTo: ({ soort, slug }) => werkplek(soort, slug),
})
export const confirmGelezenAction = formAction(confirmGelezen, {
  redirectTo: ({ soort, slug }) => werkplek(soort, slug),
})
export const assignWerkAction = formAction(assignWerk, {
  redirectTo: (_result, formData) => paths.bevestigd(formData.get('terug')),
})
