'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { FormProblems } from '@/components/gebruikers/form-problems'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { WACHTWOORD_HINT } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { action: FormAction<Result>; email: string }

/** Changes the own password. */
export function WachtwoordForm<Result>({ action, email }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const [form, fields] = useForm<{ huidig: string; wachtwoord: string }>({
    id: 'wachtwoord',
    lastResult: state?.submission ?? null,
  })
  return (
    <form {...getFormProps(form)} action={send} className="flex max-w-md flex-col gap-6">
      <FormProblems errors={form.allErrors} fields={fields} />
      <StatusMessage>
        {state?.result ? 'Je wachtwoord is veranderd. Op andere apparaten ben je afgemeld.' : null}
      </StatusMessage>
      {/* Tells a password manager which account this is. */}
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <TextField
        id={fields.huidig.id}
        name={fields.huidig.name}
        errors={fields.huidig.errors}
        type="password"
        label="Wachtwoord van nu"
        autoComplete="current-password"
        required
      />
      <TextField
        id={fields.wachtwoord.id}
        name={fields.wachtwoord.name}
        errors={fields.wachtwoord.errors}
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
