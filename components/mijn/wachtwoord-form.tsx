'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { WACHTWOORD_HINT } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { action: FormAction<Result>; email: string }

/** Changes the own password. */
export function WachtwoordForm<Result>({ action, email }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { geheim } = formStaat(state)
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-6">
      <FormProblems state={state} />
      <StatusMessage>
        {state?.result ? 'Je wachtwoord is veranderd. Op andere apparaten ben je afgemeld.' : null}
      </StatusMessage>
      {/* Tells a password manager which account this is. */}
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <TextField
        {...geheim('huidig')}
        type="password"
        label="Wachtwoord van nu"
        autoComplete="current-password"
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
      <SubmitButton className="self-start">Verander wachtwoord</SubmitButton>
    </form>
  )
}
