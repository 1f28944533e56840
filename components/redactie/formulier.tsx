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
import { Invoerveld } from './invoerveld'
import { namenVan, type Veld, type Waarden } from './veld'

type Gemaakt = { id: string; ref: string; slug: string }
export type Maakactie = FormAction<Gemaakt>
export type Wijzigactie = FormAction<Opgeslagen>

/** The form for something new; the action leads away when it succeeds. */
export function NieuwFormulier<Result extends Gemaakt>(props: {
  actie: FormAction<Result>
  velden: readonly Veld[]
  waarden?: Waarden
  verborgen?: Verborgen
}) {
  const [state, verstuur] = useActionState(props.actie, undefined)
  return (
    <Kader verstuur={verstuur} fouten={foutenIn(state)}>
      <VerborgenVelden verborgen={props.verborgen} />
      {props.velden.map((veld) => (
        <Invoerveld
          key={veld.naam}
          veld={veld}
          waarde={beginwaarde(state, veld, props.waarden ?? {})}
          errors={foutenVan(state, veld.naam)}
        />
      ))}
      <SubmitButton icon="save" className="self-start">
        Bewaar
      </SubmitButton>
    </Kader>
  )
}

type WijzigProps = {
  actie: Wijzigactie
  velden: readonly Veld[]
  waarden: Waarden
  id: string
  versie: number
  verborgen?: Verborgen
}

/** The form for something that exists. When somebody else saved meanwhile it shows both texts and keeps one's own. */
export function WijzigFormulier(props: WijzigProps) {
  return (
    <PerVersie versie={props.versie}>
      <Wijziging {...props} />
    </PerVersie>
  )
}

function Wijziging({ actie, velden, waarden, id, versie, verborgen }: WijzigProps) {
  const [state, verstuur] = useActionState(actie, undefined)
  const botsingvelden = velden.map((veld) => ({ naam: veld.naam, label: veld.label, namen: namenVan(veld) }))
  const keuze = useBotsing(state, versie, botsingvelden)
  const { botsing, isGekozen, waarde, sleutel } = keuze
  return (
    <Kader verstuur={verstuur} fouten={foutenIn(state)}>
      {botsing && (
        <Botsing botsing={botsing} velden={botsingvelden} onKies={keuze.kies} isOpen={keuze.isOpen} />
      )}
      <input type="hidden" name="id" value={id} />
      <VersieVeld {...keuze.versieveld} />
      <VerborgenVelden verborgen={verborgen} />
      {velden.map((veld) => (
        <Invoerveld
          key={sleutel(veld.naam)}
          veld={veld}
          waarde={isGekozen(veld.naam) ? waarde(veld.naam) : beginwaarde(state, veld, waarden)}
          errors={foutenVan(state, veld.naam)}
        />
      ))}
      <TextField
        name="reden"
        label="Waarom deze wijziging?"
        hint="Een paar woorden. Dit staat bij de versie."
        maxLength={300}
        errors={foutenVan(state, 'reden')}
        defaultValue={String(state?.submission.initialValue?.['reden'] ?? '')}
      />
      <SubmitButton icon="save" className="self-start">
        Opslaan
      </SubmitButton>
    </Kader>
  )
}

/** What the action needs besides what somebody fills in: where the form was opened. */
type Verborgen = Readonly<Record<string, string>>

function VerborgenVelden({ verborgen = {} }: { verborgen?: Verborgen | undefined }) {
  return Object.entries(verborgen).map(([naam, waarde]) => (
    <input key={naam} type="hidden" name={naam} value={waarde} />
  ))
}

type Fout = { fieldId?: string; text: string }

function Kader({
  verstuur,
  fouten,
  children,
}: {
  verstuur: (formData: FormData) => void
  fouten: Fout[]
  children: ReactNode
}) {
  return (
    // The browser's own messages come one at a time and in its own language; ours stand together above the form.
    <form action={verstuur} noValidate className="flex max-w-measure flex-col items-stretch gap-6">
      <ErrorSummary errors={fouten} />
      {children}
    </form>
  )
}

// An error inside a list ('termen[1]') belongs to the field that holds the list.
const veldVan = (pad: string): string => pad.split(/[.[]/)[0] ?? pad

const foutenVan = (state: FormState, naam: string): string[] => [
  ...new Set(
    Object.entries(state?.submission.error ?? {}).flatMap(([pad, zinnen]) =>
      veldVan(pad) === naam ? (zinnen ?? []) : [],
    ),
  ),
]

const foutenIn = (state: FormState): Fout[] => {
  const namen = [...new Set(Object.keys(state?.submission.error ?? {}).map(veldVan))]
  return namen.flatMap((naam) =>
    foutenVan(state, naam).map((text) => ({ ...(naam && { fieldId: naam }), text })),
  )
}

// After an answer, what was typed counts, also where it was made empty: those are left out of the answer.
const beginwaarde = (state: FormState, { naam }: Veld, waarden: Waarden): unknown =>
  state ? state.submission.initialValue?.[naam] : waarden[naam]
