'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  bron: { id: string; titel: string; versie: number }
  /** where the link leads now; empty when nobody knows */
  voorstel: string
  action: FormAction<Result>
}

/** Gives a bron the address where its page is now. Works without JavaScript. */
export function NieuwAdres<Result>({ bron, voorstel, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const fouten = alleFouten(state).map(({ fieldId, text }) =>
    fieldId === 'url' ? { fieldId, text } : { text },
  )
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-4">
      <ErrorSummary errors={fouten} headingLevel={3} />
      <input type="hidden" name="id" value={bron.id} />
      <input type="hidden" name="versie" value={bron.versie} />
      <TextField
        name="url"
        type="url"
        inputMode="url"
        label="Nieuw adres"
        hint={
          voorstel
            ? 'Hierheen leidt de link nu. Open het adres en kijk of het dezelfde bron is.'
            : 'Zoek waar de bron nu staat, en plak het adres hier. Het begint met https://.'
        }
        required
        maxLength={2_000}
        errors={foutenVan(state, 'url')}
        defaultValue={alsTekst(beginwaarde(state, 'url', voorstel))}
      />
      <SubmitButton icon="save" className="self-start">
        Nieuw adres overnemen<span className="sr-only"> bij {bron.titel}</span>
      </SubmitButton>
    </form>
  )
}
