'use server'

import { cancelHalte } from '@/lib/domain/reeksen/cancel-halte'
import { createReeksdatums } from '@/lib/domain/reeksen/create-reeksdatums'
import { createTournee } from '@/lib/domain/reeksen/create-tournee'
import { endTournee } from '@/lib/domain/reeksen/end-tournee'
import { requestHalte } from '@/lib/domain/reeksen/request-halte'
import { setHalteantwoord } from '@/lib/domain/reeksen/set-halteantwoord'
import { updateReeksteksten } from '@/lib/domain/reeksen/update-reeksteksten'
import { deleteReflectie } from '@/lib/domain/reflecties/delete-reflectie'
import { updateReflectie } from '@/lib/domain/reflecties/update-reflectie'
import { confirmAanwezigheid } from '@/lib/domain/scholingbeheer/confirm-aanwezigheid'
import { confirmAccreditatielijst } from '@/lib/domain/scholingbeheer/confirm-accreditatielijst'
import { createDeelnamecode } from '@/lib/domain/scholingbeheer/create-deelnamecode'
import { createScholingkopie } from '@/lib/domain/scholingbeheer/create-scholingkopie'
import { sendScholingbericht } from '@/lib/domain/scholingbeheer/send-scholingbericht'
import { setAanwezigheid } from '@/lib/domain/scholingbeheer/set-aanwezigheid'
import { acceptAanbod } from '@/lib/domain/scholingen/accept-aanbod'
import { cancelInschrijving } from '@/lib/domain/scholingen/cancel-inschrijving'
import { createScholing } from '@/lib/domain/scholingen/create-scholing'
import { enrolCollega } from '@/lib/domain/scholingen/enrol-collega'
import { enrolScholing } from '@/lib/domain/scholingen/enrol-scholing'
import { publishScholing } from '@/lib/domain/scholingen/publish-scholing'
import { setOpname } from '@/lib/domain/scholingen/set-opname'
import { setPlaatsaandeel } from '@/lib/domain/scholingen/set-plaatsaandeel'
import { setRegistratienummer } from '@/lib/domain/scholingen/set-registratienummer'
import { submitScholing } from '@/lib/domain/scholingen/submit-scholing'
import { updateInschrijving } from '@/lib/domain/scholingen/update-inschrijving'
import { updateScholing } from '@/lib/domain/scholingen/update-scholing'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

export const enrolScholingAction = formAction(enrolScholing, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
/** Stays on the page: what it says is the same for every address. */
export const enrolCollegaAction = formAction(enrolCollega)
export const updateInschrijvingAction = formAction(updateInschrijving, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const setRegistratienummerAction = formAction(setRegistratienummer, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const acceptAanbodAction = formAction(acceptAanbod, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const cancelInschrijvingAction = formAction(cancelInschrijving, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
/** The same from the organiser's list. */
export const removeInschrijvingAction = formAction(cancelInschrijving, {
  redirectTo: ({ slug }) => paths.inschrijvingen(slug),
})
export const setPlaatsaandeelAction = formAction(setPlaatsaandeel, {
  redirectTo: ({ slug }) => paths.inschrijvingen(slug),
})
export const updateReflectieAction = formAction(updateReflectie, {
  redirectTo: ({ slug }) => paths.scholing(slug, { net: 'bewaard' }),
})
export const deleteReflectieAction = formAction(deleteReflectie, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const createScholingAction = formAction(createScholing, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
/** Straight to the form: the dates are still to come. */
export const createScholingkopieAction = formAction(createScholingkopie, {
  redirectTo: ({ slug }) => paths.scholingBewerken(slug, { kopie: 'ja' }),
})
export const updateScholingAction = formAction(updateScholing, {
  redirectTo: (opgeslagen) => (opgeslagen.uitkomst === 'BOTSING' ? null : paths.scholing(opgeslagen.slug)),
})
export const setOpnameAction = formAction(setOpname, { redirectTo: ({ slug }) => paths.scholing(slug) })
export const submitScholingAction = formAction(submitScholing, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const publishScholingAction = formAction(publishScholing, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const createDeelnamecodeAction = formAction(createDeelnamecode, {
  redirectTo: ({ slug }) => paths.scholingAanwezigheid(slug),
})
export const setAanwezigheidAction = formAction(setAanwezigheid, {
  redirectTo: ({ slug }) => paths.scholingAanwezigheid(slug, { net: 'bewaard' }),
})
export const confirmAanwezigheidAction = formAction(confirmAanwezigheid, {
  redirectTo: ({ slug }) => paths.scholing(slug),
})
export const confirmAccreditatielijstAction = formAction(confirmAccreditatielijst, {
  redirectTo: ({ slug }) => paths.inschrijvingen(slug, { ingestuurd: 'ja' }),
})
export const sendScholingberichtAction = formAction(sendScholingbericht, {
  redirectTo: ({ slug, aantal }) => paths.inschrijvingen(slug, { verstuurd: String(aantal) }),
})
export const createReeksdatumsAction = formAction(createReeksdatums, {
  redirectTo: ({ slug, aantal }) => paths.scholingDatums(slug, { gemaakt: aantal }),
})
export const updateReekstekstenAction = formAction(updateReeksteksten, {
  redirectTo: ({ slug, aantal }) => paths.scholingDatums(slug, { overgenomen: aantal }),
})
export const createTourneeAction = formAction(createTournee, {
  redirectTo: ({ slug }) => paths.scholingTournee(slug, { gedaan: 'aangeboden' }),
})
export const endTourneeAction = formAction(endTournee, {
  redirectTo: ({ slug }) => paths.scholingTournee(slug, { gedaan: 'gestopt' }),
})
export const requestHalteAction = formAction(requestHalte, {
  redirectTo: ({ slug }) => paths.scholingTournee(slug, { gedaan: 'gevraagd' }),
})
export const setHalteantwoordAction = formAction(setHalteantwoord, {
  redirectTo: ({ slug }) => paths.scholingTournee(slug, { gedaan: 'beantwoord' }),
})
export const cancelHalteAction = formAction(cancelHalte, {
  redirectTo: ({ slug }) => paths.scholingTournee(slug, { gedaan: 'ingetrokken' }),
})
