'use client'

import { type ReactNode, useActionState } from 'react'
import { Botsing } from '@/components/publicatie/botsing'
import { useBotsing } from '@/components/publicatie/gebruik-botsing'
import { PerVersie } from '@/components/publicatie/per-versie'
import { VersieVeld } from '@/components/publicatie/versie-veld'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction, FormState } from '@/lib/web/form-action'
import { alleFouten, alsTekst, foutenOp, type Veldstaat, type Waarden } from './formulier-veld'
import { botsingvelden } from './scholing-botsing'
import { type ScholingKeuzes, ScholingVelden } from './scholing-velden'

type Gedeeld = {
  /** by field name; see `scholingVelden` */
  waarden: Waarden
  keuzes: ScholingKeuzes
  minstensBijeenkomsten: number
}
type NieuwProps<Result> = Gedeeld & { actie: FormAction<Result> }
type WijzigProps = Gedeeld & { actie: FormAction<Opgeslagen>; id: string; versie: number }

/** The form for a scholing that is not kept yet. */
export function NieuweScholingForm<Result>({ actie, waarden, ...velden }: NieuwProps<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const veld: Veldstaat = (naam) => beginVan(state, naam, waarden)
  return (
    <Kader verstuur={verstuur} state={state}>
      <ScholingVelden veld={veld} foutenOp={(pad) => foutenOp(state, pad)} {...velden} />
      <SubmitButton icon="save" className="self-start">
        Bewaar als concept
      </SubmitButton>
    </Kader>
  )
}

/** The form for a scholing that exists. When somebody else saved meanwhile it shows both texts and keeps one's own. */
export function ScholingForm(props: WijzigProps) {
  return (
    <PerVersie versie={props.versie}>
      <Wijziging {...props} />
    </PerVersie>
  )
}

function Wijziging({ actie, id, versie, waarden, ...velden }: WijzigProps) {
  const [state, verstuur] = useActionState(actie, undefined)
  const vergeleken = botsingvelden(velden.keuzes)
  const keuze = useBotsing(state, versie, vergeleken)
  const { botsing, isGekozen, waarde, sleutel } = keuze
  const veld: Veldstaat = (naam) => {
    const begin = beginVan(state, naam, waarden)
    return isGekozen(naam) ? { ...begin, sleutel: sleutel(naam), waarde: waarde(naam) } : begin
  }
  return (
    <Kader verstuur={verstuur} state={state}>
      {botsing && <Botsing botsing={botsing} velden={vergeleken} onKies={keuze.kies} isOpen={keuze.isOpen} />}
      <input type="hidden" name="id" value={id} />
      <VersieVeld {...keuze.versieveld} />
      <ScholingVelden veld={veld} foutenOp={(pad) => foutenOp(state, pad)} {...velden} />
      <TextField
        name="reden"
        label="Waarom deze wijziging?"
        hint="Een paar woorden. Dit staat bij de versie."
        maxLength={300}
        errors={foutenOp(state, 'reden')}
        defaultValue={alsTekst(state?.submission.initialValue?.['reden'])}
      />
      <SubmitButton icon="save" className="self-start">
        Opslaan
      </SubmitButton>
    </Kader>
  )
}

// After an answer what was typed counts, also where that is nothing. A list of dates is made anew for each answer,
// because its rows were added and taken away in the browser.
function beginVan<Result>(state: FormState<Result>, naam: string, waarden: Waarden) {
  const waarde = state ? state.submission.initialValue?.[naam] : waarden[naam]
  const sleutel = naam === 'bijeenkomsten' ? `${naam}-${JSON.stringify(waarde)}` : naam
  return { sleutel, waarde, errors: foutenOp(state, naam) }
}

type KaderProps<Result> = {
  verstuur: (formData: FormData) => void
  state: FormState<Result>
  children: ReactNode
}

function Kader<Result>({ verstuur, state, children }: KaderProps<Result>) {
  return (
    // The browser's own messages come one at a time and in its own language; ours stand together above the form.
    <form action={verstuur} noValidate className="flex max-w-measure flex-col gap-8">
      <ErrorSummary errors={alleFouten(state)} />
      {children}
    </form>
  )
}
