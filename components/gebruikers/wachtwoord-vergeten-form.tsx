'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { fieldProps } from '@/components/ui/conform-field'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems } from './form-problems'

/** Asks for a link by mail. The answer is the same for every address. */
export function WachtwoordVergetenForm<Result>({ action }: { action: FormAction<Result> }) {
  const [state, send] = useActionState(action, undefined)
  const [form, fields] = useForm<{ email: string }>({ id: 'vergeten', lastResult: state?.submission ?? null })
  return (
    <form {...getFormProps(form)} action={send} className="flex max-w-md flex-col gap-6">
      <FormProblems errors={form.allErrors} fields={fields} />
      <StatusMessage>
        {state?.result
          ? 'Heeft dit e-mailadres een account, dan krijg je binnen een paar minuten een mail met een link. De link werkt tien minuten.'
          : null}
      </StatusMessage>
      <TextField
        {...fieldProps(fields.email)}
        type="email"
        label="E-mailadres"
        autoComplete="username"
        required
      />
      <SubmitButton className="self-start">Mail mij een link</SubmitButton>
    </form>
  )
}
