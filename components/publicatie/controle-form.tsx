'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  id: string
  /** ISO instant at which the page was made: the answer is about what it showed. */
  gezienTot: string
  action: FormAction<Result>
}

/** The three answers to "Klopt dit nog?", with one field for all of them. Works without JavaScript. */
export function ControleForm<Result>({ id, gezienTot, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  // What concerns no field that is shown, such as a page that is too old, leads nowhere.
  const fouten = alleFouten(state).map(({ fieldId, text }) =>
    fieldId === 'opmerking' ? { fieldId, text } : { text },
  )
  return (
    <form action={send} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={fouten} headingLevel={3} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="gezienTot" value={gezienTot} />
      <TextareaField
        name="opmerking"
        label="Toelichting"
        hint="Moet iemand anders kijken? Schrijf dan in één zin wie, of waarnaar. De redactie leest dit."
        errors={foutenVan(state, 'opmerking')}
        rows={3}
        maxLength={1_000}
        defaultValue={alsTekst(beginwaarde(state, 'opmerking', ''))}
      />
      <div className="flex flex-col gap-3">
        <SubmitButton name="uitkomst" value="KLOPT_NOG" icon="shield-check">
          Klopt nog
        </SubmitButton>
        <SubmitButton name="uitkomst" value="AANPASSEN" icon="pencil" variant="secondary">
          Ik pas het aan
        </SubmitButton>
        <SubmitButton name="uitkomst" value="ANDER" icon="users-round" variant="secondary">
          Iemand anders moet kijken
        </SubmitButton>
      </div>
    </form>
  )
}
