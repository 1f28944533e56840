'use client'

import { useActionState } from 'react'
import { alsTekst, foutenOp } from '@/components/scholingen/formulier-veld'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  scholingId: string
  vraag: string
  tekst: string | null
  bewaar: FormAction<Result>
}

/** "Wat neem ik morgen mee?": one's own answer, to write and to change. */
export function ReflectieForm<Result>({ scholingId, vraag, tekst, bewaar }: Props<Result>) {
  const [state, verstuur] = useActionState(bewaar, undefined)
  return (
    <form action={verstuur} noValidate className="flex flex-col items-stretch gap-4">
      <ErrorSummary headingLevel={3} errors={foutenOp(state, '').map((text) => ({ text }))} />
      <input type="hidden" name="id" value={scholingId} />
      <TextareaField
        name="tekst"
        label={vraag}
        hint="Alleen jij leest dit. Schrijf geen namen van gasten of naasten op."
        errors={foutenOp(state, 'tekst')}
        maxLength={4_000}
        required
        defaultValue={state ? alsTekst(state.submission.initialValue?.['tekst']) : (tekst ?? '')}
      />
      <SubmitButton icon="save" className="self-start">
        Bewaar mijn antwoord
      </SubmitButton>
    </form>
  )
}
