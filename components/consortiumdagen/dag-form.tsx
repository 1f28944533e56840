'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  dag: { id?: string; titel: string; datum: string }
}

/** Title and day of a consortiumdag, new or to change. */
export function DagForm<Result>({ action, dag: { id, titel, datum } }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state, { titel, datum })
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-start gap-4">
      <FormProblems state={state} />
      {id && <input type="hidden" name="id" value={id} />}
      <TextField {...veld('titel')} label="Titel" required maxLength={120} />
      <TextField {...veld('datum')} type="date" label="Dag" required width="short" />
      <SubmitButton icon="save">{id ? 'Opslaan' : 'Maak het programma'}</SubmitButton>
    </form>
  )
}
