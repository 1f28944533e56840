'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'
import { alleFouten, alsTekst, foutenOp } from './formulier-veld'
import { Nummervelden, Opmerkingveld } from './inschrijf-velden'

type Props<Result> = {
  actie: FormAction<Result>
  /** of the scholing */
  id: string
  vol: boolean
  vraagtNummer: boolean
}

/** Enrolling oneself, or joining the waiting list. */
export function InschrijfForm<Result>({ actie, id, vol, vraagtNummer }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  return (
    <form action={verstuur} noValidate className="flex flex-col items-start gap-4">
      <ErrorSummary errors={alleFouten(state)} />
      <input type="hidden" name="id" value={id} />
      <Opmerkingveld
        waarde={alsTekst(state?.submission.initialValue?.['opmerking'])}
        errors={foutenOp(state, 'opmerking')}
      />
      {vraagtNummer && <Nummervelden state={state} registersoort={null} registratienummer={null} />}
      <SubmitButton icon={vol ? 'clock' : 'check'}>
        {vol ? 'Zet me op de wachtlijst' : 'Schrijf je in'}
      </SubmitButton>
    </form>
  )
}
