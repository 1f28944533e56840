'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  tourneeId: string
  netwerk: { id: string; korteNaam: string }
  action: FormAction<Result>
}

/** A netwerk that asks for a stop: when, and a word for the organiser. */
export function HalteForm<Result>({ tourneeId, netwerk, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state)
  return (
    <Disclosure
      summary={`Vraag een halte aan voor ${netwerk.korteNaam}`}
      open={state !== undefined}
      className="w-full"
    >
      <form action={send} noValidate className="flex flex-col items-start gap-4">
        <FormProblems state={state} idVan={(naam) => `${naam}-${netwerk.id}`} />
        <input type="hidden" name="id" value={tourneeId} />
        <input type="hidden" name="netwerkId" value={netwerk.id} />
        <TextField
          {...veld('periode')}
          id={`periode-${netwerk.id}`}
          label="Wanneer willen jullie het graag?"
          hint="Bijvoorbeeld: een middag in april of mei."
          required
          maxLength={120}
        />
        <TextareaField
          {...veld('bericht')}
          id={`bericht-${netwerk.id}`}
          label="Bericht voor de organisator"
          hint="Hoeveel mensen, welke plek? Je naam en e-mailadres staan erbij."
          rows={2}
          maxLength={1_000}
        />
        <SubmitButton icon="send">Vraag aan</SubmitButton>
      </form>
    </Disclosure>
  )
}
