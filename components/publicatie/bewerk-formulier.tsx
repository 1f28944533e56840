'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction } from '@/lib/web/form-action'
import { Botsing, type Botsingveld } from './botsing'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from './formulierstaat'
import { useBotsing } from './gebruik-botsing'
import { PerVersie } from './per-versie'
import { VersieVeld } from './versie-veld'

/** How a form asks for the state of one of its fields. */
export type Veldstaat = (naam: string) => { sleutel: string; waarde: unknown; errors: string[] }

type Props = {
  action: FormAction<Opgeslagen>
  id: string
  versie: number
  /** The stored content by field name; a waiting voorstel instead, when there is one. */
  inhoud: Readonly<Record<string, unknown>>
  /** For showing both texts when somebody else saved meanwhile. */
  velden: readonly Botsingveld[]
  /** Says on the button what happens. */
  waits: boolean
  children: (veld: Veldstaat) => ReactNode
}

/** The form around existing content. When somebody else saved meanwhile it shows both texts and keeps one's own. */
export function BewerkFormulier(props: Props) {
  return (
    <PerVersie versie={props.versie}>
      <Bewerking {...props} />
    </PerVersie>
  )
}

function Bewerking({ action, id, versie, inhoud, velden, waits, children }: Props) {
  const [state, send] = useActionState(action, undefined)
  const keuze = useBotsing(state, versie, velden)
  const { botsing, isGekozen, waarde, sleutel } = keuze
  const veld: Veldstaat = (naam) => ({
    sleutel: sleutel(naam),
    waarde: isGekozen(naam) ? waarde(naam) : beginwaarde(state, naam, inhoud[naam]),
    errors: foutenVan(state, naam),
  })
  return (
    // The browser's own messages come one at a time and in its own language; ours stand together above the form.
    <form action={send} noValidate className="flex flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      {botsing && <Botsing botsing={botsing} velden={velden} onKies={keuze.kies} isOpen={keuze.isOpen} />}
      <input type="hidden" name="id" value={id} />
      <VersieVeld {...keuze.versieveld} />
      {children(veld)}
      <TextField
        name="reden"
        label="Waarom deze wijziging?"
        hint="Een paar woorden. Dit staat bij de versie."
        maxLength={300}
        errors={foutenVan(state, 'reden')}
        defaultValue={alsTekst(beginwaarde(state, 'reden', ''))}
      />
      <div>
        <SubmitButton icon={waits ? 'send' : 'save'}>
          {waits ? 'Stuur wijziging naar de redactie' : 'Opslaan'}
        </SubmitButton>
      </div>
    </form>
  )
}
