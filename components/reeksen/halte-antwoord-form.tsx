'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { RadioGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { halteId: string; korteNaam: string; action: FormAction<Result> }

const KEUZES = [
  { value: 'JA', label: 'Ja, we komen. Er komt een concept voor dat netwerk.' },
  { value: 'NEE', label: 'Nee, nu niet.' },
]

/** The answer of the organiser to one netwerk. */
export function HalteAntwoordForm<Result>({ halteId, korteNaam, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state)
  return (
    <Disclosure summary={`Geef ${korteNaam} antwoord`} open={state !== undefined} className="w-full">
      <form action={send} noValidate className="flex flex-col items-start gap-4">
        <FormProblems state={state} idVan={(naam) => `${naam}-${halteId}`} />
        <input type="hidden" name="id" value={halteId} />
        <RadioGroup {...veld('keuze')} id={`keuze-${halteId}`} legend="Kan het?" required choices={KEUZES} />
        <TextareaField
          {...veld('antwoord')}
          id={`antwoord-${halteId}`}
          label="Een woord erbij"
          hint="Bij nee is dit nodig. De aanvrager krijgt het per mail."
          rows={2}
          maxLength={1_000}
        />
        <SubmitButton icon="send">Geef antwoord</SubmitButton>
      </form>
    </Disclosure>
  )
}
