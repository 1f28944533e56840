'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { alleFouten, alsTekst, foutenOp } from './formulier-veld'

type Props<Result> = { scholingId: string; aantal: number; actie: FormAction<Result> }

/** A message to everybody who has a place. */
export function BerichtForm<Result>({ scholingId, aantal, actie }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const veld = (name: 'onderwerp' | 'bericht') => ({
    name,
    errors: foutenOp(state, name),
    defaultValue: alsTekst(state?.submission.initialValue?.[name]),
  })
  return (
    <Disclosure
      summary="Stuur een bericht aan wie is ingeschreven"
      open={state !== undefined}
      className="max-w-measure"
    >
      <form action={verstuur} noValidate className="flex flex-col gap-6">
        <ErrorSummary errors={alleFouten(state)} />
        <input type="hidden" name="id" value={scholingId} />
        <TextField {...veld('onderwerp')} label="Onderwerp" required maxLength={120} />
        <TextareaField
          {...veld('bericht')}
          label="Bericht"
          hint={`Gaat nu naar ${aantal === 1 ? '1 persoon' : `${aantal} mensen`}, ieder een eigen mail. Ze kunnen er niet op antwoorden.`}
          required
          maxLength={4_000}
        />
        <SubmitButton className="self-start">Verstuur het bericht</SubmitButton>
      </form>
    </Disclosure>
  )
}
