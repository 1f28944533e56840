'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props = { scholingId: string; hoofdstukken: string; actie: FormAction<{ slug: string; aantal: number }> }

/** The chapters of a recording, one per line. */
export function HoofdstukkenForm({ scholingId, hoofdstukken, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const { veld } = formStaat(state, { hoofdstukken })
  return (
    <form action={verstuur} noValidate className="flex flex-col gap-6">
      <FormProblems state={state} />
      <input type="hidden" name="id" value={scholingId} />
      <TextareaField
        {...veld('hoofdstukken')}
        label="Tijd en titel, één per regel"
        hint={
          <>
            Bijvoorbeeld: <span className="font-semibold">12:30 Vragen uit de zaal</span>. Na een uur:{' '}
            <span className="font-semibold">1:02:05 Tot slot</span>. Maak het vak leeg om de hoofdstukken weg
            te halen.
          </>
        }
        rows={8}
      />
      <SubmitButton icon="save" variant="secondary" className="self-start">
        Bewaar de hoofdstukken
      </SubmitButton>
    </form>
  )
}
