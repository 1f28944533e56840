'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  /** where one was going; reduced to a path of our own by the action */
  naar: string
}

/** The own password again, on the way to something that asks for it. Works without JavaScript. */
export function BevestigForm<Result>({ action, naar }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { geheim } = formStaat(state)
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-6">
      <FormProblems state={state} />
      <input type="hidden" name="naar" value={naar} />
      <TextField
        {...geheim('wachtwoord')}
        type="password"
        label="Je wachtwoord"
        autoComplete="current-password"
        required
      />
      <SubmitButton className="self-start">Verder</SubmitButton>
    </form>
  )
}
