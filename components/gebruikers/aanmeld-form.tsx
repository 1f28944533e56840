'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { fieldProps } from '@/components/ui/conform-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems } from './form-problems'

type Velden = { email: string; wachtwoord: string; naar?: string }
type Props<Result> = { action: FormAction<Result>; naar: string | null }

/** E-mailadres and wachtwoord. What was typed stays, except the password. */
export function AanmeldForm<Result>({ action, naar }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const [form, fields] = useForm<Velden>({ id: 'aanmelden', lastResult: state?.submission ?? null })
  return (
    <form {...getFormProps(form)} action={send} className="flex max-w-md flex-col gap-6">
      <FormProblems errors={form.allErrors} fields={fields} />
      <TextField
        {...fieldProps(fields.email)}
        type="email"
        label="E-mailadres"
        autoComplete="username"
        required
      />
      <TextField
        {...fieldProps(fields.wachtwoord)}
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
