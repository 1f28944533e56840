'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  /** what was typed in the search box */
  vraag: string
}

/** A question to the redactie. Works without JavaScript. */
export function VraagForm<Result>({ action, vraag }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const fouten = state?.submission.error ?? {}
  const getypt = (naam: string, anders = '') => {
    const waarde = state ? state.submission.initialValue?.[naam] : anders
    return typeof waarde === 'string' ? waarde : ''
  }
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-6">
      <ErrorSummary
        errors={Object.entries(fouten).flatMap(([naam, zinnen]) =>
          (zinnen ?? []).map((text) => ({ ...(naam && { fieldId: naam }), text })),
        )}
      />
      <p>
        Schrijf geen namen, geboortedatums of andere gegevens van een gast of naaste op. De redactie ziet wel
        jouw naam.
      </p>
      <TextField
        name="vraag"
        label="Je vraag"
        required
        maxLength={300}
        errors={fouten['vraag'] ?? undefined}
        defaultValue={getypt('vraag', vraag)}
      />
      <TextareaField
        name="toelichting"
        label="Waarom wil je dit weten?"
        hint="Een paar woorden helpen de redactie om goed te zoeken."
        rows={3}
        maxLength={1_000}
        errors={fouten['toelichting'] ?? undefined}
        defaultValue={getypt('toelichting')}
      />
      <SubmitButton icon="send" className="self-start">
        Stuur naar de redactie
      </SubmitButton>
    </form>
  )
}
