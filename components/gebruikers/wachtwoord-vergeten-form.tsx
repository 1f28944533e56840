'use client'

import { useActionState } from 'react'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems, formStaat } from './form-staat'

/** Asks for a link by mail. The answer is the same for every address. */
export function WachtwoordVergetenForm<Result>({ action }: { action: FormAction<Result> }) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state)
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-6">
      <FormProblems state={state} />
      <StatusMessage>
        {state?.result
          ? 'Heeft dit e-mailadres een account, dan krijg je binnen een paar minuten een mail met een link. De link werkt tien minuten.'
          : null}
      </StatusMessage>
      <TextField {...veld('email')} type="email" label="E-mailadres" autoComplete="username" required />
      <SubmitButton className="self-start">Mail mij een link</SubmitButton>
    </form>
  )
}
