'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, foutenOp, isAangevinkt } from '@/components/scholingen/formulier-veld'
import { CheckboxField } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  /** null for a new one, that is read at once */
  bron: { id: string; naam: string; url: string; actief: boolean } | null
  actie: FormAction<Result>
}

/** Name and address of an agenda of others. */
export function AgendabronForm<Result>({ bron, actie }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const getypt = state?.submission.initialValue
  const waarde = (naam: 'naam' | 'url') => alsTekst(getypt ? getypt[naam] : (bron?.[naam] ?? ''))
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col items-stretch gap-4">
      <ErrorSummary headingLevel={2} errors={alleFouten(state)} />
      {bron && <input type="hidden" name="id" value={bron.id} />}
      <TextField
        name="naam"
        label="Van wie is de agenda"
        hint="Zo staat het bij elke vermelding, bijvoorbeeld Palliaweb."
        errors={foutenOp(state, 'naam')}
        maxLength={80}
        required
        defaultValue={waarde('naam')}
      />
      <TextField
        name="url"
        label="Adres van de agenda"
        hint="Een iCal-bestand (.ics) of een RSS- of Atom-feed."
        errors={foutenOp(state, 'url')}
        maxLength={2_000}
        required
        type="url"
        defaultValue={waarde('url')}
      />
      {bron && (
        <CheckboxField
          name="actief"
          label="Lees deze agenda elke dag"
          hint="Zonder vinkje staat er niets meer van in onze agenda."
          defaultChecked={getypt ? isAangevinkt(getypt['actief']) : bron.actief}
        />
      )}
      <SubmitButton icon="save" className="self-start">
        {bron ? 'Opslaan' : 'Toevoegen en lezen'}
      </SubmitButton>
    </form>
  )
}
