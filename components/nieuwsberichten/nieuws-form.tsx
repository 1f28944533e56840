'use client'

import { useActionState } from 'react'
import { BewerkFormulier } from '@/components/publicatie/bewerk-formulier'
import { alleFouten, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction } from '@/lib/web/form-action'
import { type NieuwsKeuzes, NieuwsVelden } from './nieuws-velden'

type NieuwProps<Result> = {
  action: FormAction<Result>
  keuzes: NieuwsKeuzes
  /** Today as 'yyyy-mm-dd': what the date starts with. */
  vandaag: string
}

/** A nieuwsbericht that is not kept yet. */
export function NieuwNieuwsForm<Result>({ action, keuzes, vandaag }: NieuwProps<Result>) {
  const [state, send] = useActionState(action, undefined)
  const veld = (naam: string) => ({
    sleutel: naam,
    waarde: beginwaarde(state, naam, naam === 'datum' ? vandaag : undefined),
    errors: foutenVan(state, naam),
  })
  return (
    <form action={send} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      <NieuwsVelden veld={veld} keuzes={keuzes} />
      <div>
        <SubmitButton icon="save">Bewaar als concept</SubmitButton>
      </div>
    </form>
  )
}

type Props = {
  action: FormAction<Opgeslagen>
  id: string
  versie: number
  /** The stored content by field name. */
  inhoud: Readonly<Record<string, unknown>>
  keuzes: NieuwsKeuzes
}

/** A nieuwsbericht that exists. */
export function NieuwsForm({ keuzes, ...form }: Props) {
  return (
    <BewerkFormulier {...form} waits={false} velden={botsingvelden(keuzes)}>
      {(veld) => <NieuwsVelden veld={veld} keuzes={keuzes} />}
    </BewerkFormulier>
  )
}

const namen = (opties: NieuwsKeuzes['doelgroepen']) =>
  Object.fromEntries(opties.map(({ value, label }) => [value, label]))

const botsingvelden = ({ doelgroepen, netwerken }: NieuwsKeuzes) => [
  { naam: 'titel', label: 'Titel' },
  { naam: 'datum', label: 'Datum' },
  { naam: 'samenvatting', label: 'Samenvatting' },
  { naam: 'inhoud', label: 'Bericht' },
  { naam: 'auteurrol', label: 'Wie schrijft dit?' },
  { naam: 'doelgroepIds', label: 'Doelgroep', namen: namen(doelgroepen) },
  { naam: 'netwerkId', label: 'Netwerk', namen: namen(netwerken) },
]
