'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { WACHTWOORD_HINT } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems } from './form-problems'

type Props<Result> = { action: FormAction<Result>; token: string; email: string }

/** Chooses the password of the account that the mailed link belongs to. */
export function UitnodigingForm<Result>({ action, token, email }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const [form, fields] = useForm<{ token: string; wachtwoord: string }>({
    id: 'uitnodiging',
    lastResult: state?.submission ?? null,
  })
  return (
    <form {...getFormProps(form)} action={send} className="flex max-w-md flex-col gap-6">
      <FormProblems errors={form.allErrors} fields={fields} />
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
        id={fields.wachtwoord.id}
        name={fields.wachtwoord.name}
        errors={fields.wachtwoord.errors}
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
