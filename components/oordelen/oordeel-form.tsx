'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { RadioGroup } from '@/components/ui/choice-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { OORDEEL_LABELS } from '@/lib/domain/oordelen/labels'
import { OORDEELKEUZES } from '@/lib/domain/oordelen/schema'
import type { FormAction } from '@/lib/web/form-action'
import type { NetwerkOordeel } from './oordeel-lijst'

type Props<Result> = { verhaalId: string; netwerk: NetwerkOordeel; action: FormAction<Result> }

/** What the own netwerk says of a story, to say and to change. */
export function OordeelForm<Result>({ verhaalId, netwerk, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { keuze = '', reden = '' } = netwerk.oordeel ?? {}
  const { veld } = formStaat(state, { keuze, reden })
  return (
    <form action={send} noValidate className="flex flex-col items-start gap-4 print:hidden">
      <FormProblems state={state} />
      <input type="hidden" name="id" value={verhaalId} />
      <RadioGroup
        {...veld('keuze')}
        legend={`Wat geldt voor ${netwerk.korteNaam}?`}
        required
        choices={OORDEELKEUZES.map((value) => ({ value, label: OORDEEL_LABELS[value] }))}
      />
      <TextareaField
        {...veld('reden')}
        label="Waarom? Eén reden is genoeg."
        hint="Iedereen die is aangemeld leest dit. Noem geen gasten, naasten of collega’s."
        required
        rows={2}
        maxLength={300}
      />
      <SubmitButton icon="save">Bewaar het oordeel van {netwerk.korteNaam}</SubmitButton>
    </form>
  )
}
