'use client'

import { type ReactNode, useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  leden: readonly { id: string; naam: string; afwezig: boolean }[]
  /** The address to come back to: the list with its filters. */
  terug: string
  /** The list, with a checkbox named `werk` in each row. */
  children: ReactNode
}

/** Gives the rows that were ticked to one person. Works without JavaScript. */
export function WerkToewijzen<Result>({ action, leden, terug, children }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  // The ticks stand in the list, so what is wrong with them is said above it without a link.
  const fouten = alleFouten(state).map(({ fieldId, text }) =>
    fieldId === 'naar' ? { fieldId, text } : { text },
  )
  return (
    <form action={send} noValidate aria-label="Werk toewijzen" className="flex flex-col items-stretch gap-4">
      <ErrorSummary errors={fouten} />
      <input type="hidden" name="terug" value={terug} />
      {children}
      <div className="flex flex-col gap-4 rounded-box border border-line-soft bg-surface p-4 sm:flex-row sm:items-end">
        <SelectField
          name="naar"
          label="Wie doet wat je hebt aangevinkt?"
          hint="Dit gaat alleen over dit werk. Wie voor een stuk verantwoordelijk is, verandert er niet door."
          required
          emptyLabel="Kies iemand van de redactie"
          options={[
            ...leden.map(({ id, naam, afwezig }) => ({
              value: id,
              label: afwezig ? `${naam} (afwezig)` : naam,
            })),
            { value: 'niemand', label: 'Niemand, haal de naam weg' },
          ]}
          errors={foutenVan(state, 'naar')}
          defaultValue={alsTekst(beginwaarde(state, 'naar', ''))}
        />
        <SubmitButton className="self-start sm:self-end">Wijs toe</SubmitButton>
      </div>
    </form>
  )
}
