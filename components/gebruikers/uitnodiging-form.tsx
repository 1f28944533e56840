'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { WACHTWOORD_HINT } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems, formStaat } from './form-staat'

type Props<Result> = { action: FormAction<Result>; token: string; email: string }

/** Chooses the password of the account that the mailed link belongs to. */
export function UitnodigingForm<Result>({ action, token, email }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { geheim } = formStaat(state)
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-6">
      <FormProblems state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        name="email"
        type="email"
        label="E-mailadres"
        autoComplete="username"
        defaultValue={email}
        readOnly
        required
      />
      <TextField
        {...geheim('wachtwoord')}
        type="password"
        label="Nieuw wachtwoord"
        hint={WACHTWOORD_HINT}
        autoComplete="new-password"
        required
      />
      <SubmitButton className="self-start">Bewaar wachtwoord</SubmitButton>
    </form>
  )
}
