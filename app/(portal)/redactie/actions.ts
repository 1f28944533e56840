'use server'

import { archivePublicatie } from '@/lib/domain/publicatie/archive-publicatie'
import { changeSlug } from '@/lib/domain/publicatie/change-slug'
import { restorePublicatie } from '@/lib/domain/publicatie/restore-publicatie'
import { sendBackPublicatie } from '@/lib/domain/publicatie/send-back-publicatie'
import { withdrawPublicatie } from '@/lib/domain/publicatie/withdraw-publicatie'
import { setZichtbaarheid } from '@/lib/domain/zichtbaarheid/set-zichtbaarheid'
import { formAction } from '@/lib/web/form-action'
import { publicatiePath } from '@/lib/web/paths'

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
