'use client'

import { type ReactNode, useActionState } from 'react'
import { BewerkFormulier } from '@/components/publicatie/bewerk-formulier'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import type { Voetnootkeuze } from '@/components/teksten/tekst-editor'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { OnderdeelSoort } from '@/lib/domain/themadossiers/schema'
import type { FormAction } from '@/lib/web/form-action'
import { Tekstveld } from './tekstveld'

const VELDEN = [
  { naam: 'titel', label: 'Titel' },
  { naam: 'inhoud', label: 'Tekst' },
]

type Staat = { key: string; waarde: unknown; errors: string[] }
/** What both forms show around their fields. */
type Gedeeld = {
  bronnen: readonly Voetnootkeuze[]
  uitleg: string
  /** stands under the text: the meter of a kenniskaart */
  onderTekst?: ReactNode
}
type VeldenProps = Gedeeld & { titel: Staat; inhoud: Staat }

type Props = Gedeeld & {
  action: FormAction<Opgeslagen>
  id: string
  versie: number
  inhoud: Readonly<Record<string, unknown>>
  waits: boolean
}

/** An onderdeel or kenniskaart that exists. */
export function DeelForm({ bronnen, uitleg, onderTekst, ...form }: Props) {
  return (
    <BewerkFormulier {...form} velden={VELDEN}>
      {(veld) => {
        const { sleutel: titelSleutel, ...titel } = veld('titel')
        const { sleutel: inhoudSleutel, ...inhoud } = veld('inhoud')
        return (
          <DeelVelden
            titel={{ key: titelSleutel, ...titel }}
            inhoud={{ key: inhoudSleutel, ...inhoud }}
            bronnen={bronnen}
            uitleg={uitleg}
            onderTekst={onderTekst}
          />
        )
      }}
    </BewerkFormulier>
  )
}

type NieuwProps<Result> = Gedeeld & {
  action: FormAction<Result>
  themadossierId: string
  /** Leave out for the kenniskaart. */
  soort?: OnderdeelSoort
  titel: string
  /** The text to begin with, as a draft keeps it. */
  inhoud?: string | undefined
}

/** An onderdeel or kenniskaart that nobody wrote yet. */
export function NieuwDeelForm<Result>(props: NieuwProps<Result>) {
  const { action, themadossierId, soort, titel, inhoud = null, ...gedeeld } = props
  const [state, send] = useActionState(action, undefined)
  const staat = (naam: string, begin: unknown): Staat => ({
    key: naam,
    waarde: beginwaarde(state, naam, begin),
    errors: foutenVan(state, naam),
  })
  return (
    <form action={send} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      <input type="hidden" name="themadossierId" value={themadossierId} />
      {soort && <input type="hidden" name="soort" value={soort} />}
      <DeelVelden titel={staat('titel', titel)} inhoud={staat('inhoud', inhoud)} {...gedeeld} />
      <div>
        <SubmitButton icon="save">Opslaan</SubmitButton>
      </div>
    </form>
  )
}

function DeelVelden({ titel, inhoud, bronnen, uitleg, onderTekst }: VeldenProps) {
  return (
    <>
      <TextField
        key={titel.key}
        name="titel"
        label="Titel"
        hint="Zo heet dit deel in de zoekresultaten."
        required
        maxLength={120}
        errors={titel.errors}
        defaultValue={alsTekst(titel.waarde)}
      />
      <Tekstveld
        key={inhoud.key}
        name="inhoud"
        label="Tekst"
        description={uitleg}
        required
        errors={inhoud.errors}
        waarde={inhoud.waarde}
        bronnen={bronnen}
      />
      {onderTekst}
    </>
  )
}
