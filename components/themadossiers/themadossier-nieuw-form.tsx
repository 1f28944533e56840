'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { ErrorSummary } from '@/components/ui/error-summary'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  doelgroepen: readonly Option[]
  /** Chosen on the overview. */
  doelgroepId: string | null
}

/** Starts a dossier with the least it needs; the texts follow on the next page. */
export function ThemadossierNieuwForm<Result>({ action, doelgroepen, doelgroepId }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const gekozen = doelgroepen.find(({ value }) => value === doelgroepId)
  const veld = (name: string, begin: string) => ({
    name,
    required: true,
    errors: foutenVan(state, name),
    defaultValue: alsTekst(beginwaarde(state, name, begin)),
  })
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      <SelectField
        {...veld('doelgroepId', gekozen?.value ?? '')}
        label="Doelgroep"
        emptyLabel="Kies een doelgroep"
        options={doelgroepen}
      />
      <TextField {...veld('titel', gekozen?.label ?? '')} label="Titel" maxLength={120} />
      <TextareaField
        {...veld('samenvatting', '')}
        label="Samenvatting"
        hint="Een of twee zinnen. Deze staan boven het dossier en in de zoekresultaten."
        rows={3}
        maxLength={600}
      />
      <div>
        <SubmitButton icon="plus">Maak het dossier</SubmitButton>
      </div>
    </form>
  )
}
