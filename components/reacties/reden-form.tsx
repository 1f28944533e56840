'use client'

import { useActionState, useId } from 'react'
import { formStaat } from '@/components/gebruikers/form-staat'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  id: string
  label: string
  hint: string
  knop: string
  maxLength: number
}

/** One sentence about a reaction: why it should go, or why it went. */
export function RedenForm<Result>({ action, id, label, hint, knop, maxLength }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state)
  const eigen = useId()
  return (
    <form action={send} noValidate className="flex flex-col items-start gap-3">
      <input type="hidden" name="id" value={id} />
      <div role="alert">
        <FieldError id={`${eigen}-form`} errors={veld('').errors} />
      </div>
      <TextareaField
        {...veld('reden')}
        id={`${eigen}-reden`}
        label={label}
        hint={hint}
        required
        rows={2}
        maxLength={maxLength}
      />
      <SubmitButton variant="secondary">{knop}</SubmitButton>
    </form>
  )
}
