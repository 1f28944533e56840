'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems, formStaat } from './form-staat'

type Props<Result> = { action: FormAction<Result>; naar: string | null }

/** E-mailadres and wachtwoord. What was typed stays, except the password. */
export function AanmeldForm<Result>({ action, naar }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld, geheim } = formStaat(state)
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-6">
      <FormProblems state={state} />
      <TextField {...veld('email')} type="email" label="E-mailadres" autoComplete="username" required />
      <TextField
        {...geheim('wachtwoord')}
        type="password"
        label="Wachtwoord"
        autoComplete="current-password"
        required
      />
      {naar !== null && <input type="hidden" name="naar" value={naar} />}
      <SubmitButton className="self-start">Aanmelden</SubmitButton>
    </form>
  )
}
