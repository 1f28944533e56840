'use server'

import { createAntwoord } from '@/lib/domain/opmerkingen/create-antwoord'
import { createOpmerking } from '@/lib/domain/opmerkingen/create-opmerking'
import { endOpmerking } from '@/lib/domain/opmerkingen/end-opmerking'
import { restoreOpmerking } from '@/lib/domain/opmerkingen/restore-opmerking'
import type { Geschreven } from '@/lib/domain/opmerkingen/schema'
import { formAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'

const terug =
  (gelukt: string) =>
  ({ id, stukId }: Geschreven) =>
    paths.opmerkingen(stukId, { gelukt }, `opmerking-${id}`)

export const createOpmerkingAction = formAction(createOpmerking, { redirectTo: terug('geplaatst') })
export const createAntwoordAction = formAction(createAntwoord, { redirectTo: terug('beantwoord') })
export const endOpmerkingAction = formAction(endOpmerking)
export const restoreOpmerkingAction = formAction(restoreOpmerking)
