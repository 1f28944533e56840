'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { getypteWaarde, zinnenBij } from './formulierwaarden'
import type { Statusactie } from './statusactie-form'

type Props = {
  id: string
  /** 'Intrekken' or 'Archiveren' */
  knop: string
  actie: Statusactie
  /** What the readers of the item may open instead. */
  vervangers: readonly { soort: PublicatieSoort; titel: string }[]
}

/** Takes a published item away, with what its readers find at its address from now on. */
export function StopFormulier({ id, knop, actie, vervangers }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const algemeen = zinnenBij(state, '')
  return (
    <form action={verstuur} className="flex max-w-measure flex-col gap-5">
      {algemeen.length > 0 && <Alert tone="te-laat" role="alert" title={algemeen.join(' ')} />}
      <input type="hidden" name="id" value={id} />
      <TextareaField
        name="uitleg"
        label="Wat lezen mensen die deze pagina zoeken?"
        hint="Een of twee zinnen: waarom de pagina weg is. Alleen wie de pagina kon lezen, ziet dit op het oude adres."
        errors={zinnenBij(state, 'uitleg')}
        required
        rows={3}
        maxLength={500}
        defaultValue={getypteWaarde(state, 'uitleg')}
      />
      <TextField
        name="vervanging"
        label="Wat komt ervoor in de plaats?"
        hint="Typ een deel van de titel en kies, of plak het adres van de pagina. We verwijzen lezers daarnaartoe."
        errors={zinnenBij(state, 'vervanging')}
        maxLength={400}
        list="vervangers"
        autoComplete="off"
        defaultValue={getypteWaarde(state, 'vervanging')}
      />
      <datalist id="vervangers">
        {keuzes(vervangers).map((keuze) => (
          <option key={keuze} value={keuze} />
        ))}
      </datalist>
      <TextareaField
        name="opmerking"
        label="Wil je er iets bij zeggen voor de schrijver en de redactie?"
        hint="Lezers zien dit niet."
        errors={zinnenBij(state, 'opmerking')}
        rows={2}
        maxLength={2_000}
        defaultValue={getypteWaarde(state, 'opmerking')}
      />
      <div>
        <SubmitButton>{knop}</SubmitButton>
      </div>
    </form>
  )
}

// Two items may have one title; the kind tells them apart.
function keuzes(vervangers: Props['vervangers']): string[] {
  const aantal = new Map<string, number>()
  for (const { titel } of vervangers) aantal.set(titel, (aantal.get(titel) ?? 0) + 1)
  const namen = vervangers.map(({ soort, titel }) =>
    (aantal.get(titel) ?? 0) > 1 ? `${titel} (${SOORT_LABELS[soort]})` : titel,
  )
  return [...new Set(namen)]
}
