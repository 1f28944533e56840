'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { CheckboxField } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  id: string
  afspraken: Readonly<Record<string, unknown>>
  kandidaten: readonly { id: string; naam: string; netwerk: string | null }[]
  /** A dossier has a rol for readers without account, and may allow direct publishing. */
  voorDossier?: boolean
}

/** Who looks after an item, and when and how often it is checked. */
export function AfsprakenForm<Result>({
  action,
  id,
  afspraken,
  kandidaten,
  voorDossier = false,
}: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const veld = (name: string) => ({
    name,
    errors: foutenVan(state, name),
    defaultValue: alsTekst(beginwaarde(state, name, afspraken[name])),
  })
  const mensen = kandidaten.map(({ id: value, naam, netwerk }) => ({
    value,
    label: netwerk ? `${naam} (${netwerk})` : naam,
  }))
  const direct = beginwaarde(state, 'directPubliceren', afspraken['directPubliceren'])
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      <input type="hidden" name="id" value={id} />
      <SelectField
        {...veld('verantwoordelijkeId')}
        label="Verantwoordelijke"
        emptyLabel="Nog aan te wijzen"
        options={mensen}
      />
      <SelectField {...veld('vervangerId')} label="Vervanger" emptyLabel="Geen vervanger" options={mensen} />
      {voorDossier && (
        <>
          <TextField
            {...veld('verantwoordelijkeRol')}
            label="Rol van de verantwoordelijke"
            hint="Bezoekers zonder account zien de rol, niet de naam."
            maxLength={160}
          />
          <CheckboxField
            name="directPubliceren"
            label="De verantwoordelijke mag direct publiceren"
            hint="Zonder vinkje wacht elke wijziging van een gepubliceerd dossier op de redactie."
            required
            errors={foutenVan(state, 'directPubliceren')}
            defaultChecked={direct === true || direct === 'on'}
          />
        </>
      )}
      <TextField
        {...veld('controleMaanden')}
        label="Elke hoeveel maanden controleren?"
        hint="1 tot en met 36. Verander je dit, dan schuift de volgende controle mee vanaf de laatste."
        type="number"
        inputMode="numeric"
        min={1}
        max={36}
        width="short"
        required
      />
      <TextField {...veld('volgendeControleOp')} label="Volgende controle" type="date" width="short" />
      <div>
        <SubmitButton icon="save">Opslaan</SubmitButton>
      </div>
    </form>
  )
}
