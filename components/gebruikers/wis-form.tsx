'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems, formStaat } from './form-staat'

/** Erases somebody for good; the own password is the second thought. */
export function WisForm<Result>({ action, id }: { action: FormAction<Result>; id: string }) {
  const [state, send] = useActionState(action, undefined)
  const { geheim } = formStaat(state)
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-6">
      <FormProblems state={state} />
      <input type="hidden" name="id" value={id} />
      <TextField
        {...geheim('eigenWachtwoord')}
        type="password"
        label="Je eigen wachtwoord"
        hint="Zo weten we zeker dat jij dit doet."
        autoComplete="current-password"
        required
      />
      <SubmitButton variant="danger" className="self-start">
        Wis deze gegevens voorgoed
      </SubmitButton>
    </form>
  )
}
