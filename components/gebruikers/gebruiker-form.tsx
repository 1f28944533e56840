'use client'

import { useActionState } from 'react'
import { verstuurdeVersie } from '@/components/publicatie/gebruik-botsing'
import { PerVersie } from '@/components/publicatie/per-versie'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { type Option, SelectField } from '@/components/ui/select-field'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { ROL_LABELS, ROLLEN } from '@/lib/domain/gebruikers/labels'
import type { Rol } from '@/lib/kernel/actor'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems, formStaat } from './form-staat'

type Gebruiker = {
  id: string
  versie: number
  naam: string
  email: string
  rollen: Rol[]
  netwerkId: string | null
  organisatieId: string | null
}

type Props<Result> = {
  action: FormAction<Result>
  netwerken: readonly Option[]
  organisaties: readonly Option[]
  /** The account to change; without it somebody new is invited. */
  gebruiker?: Gebruiker
}

const UITLEG: Record<Rol, string> = {
  HOSPICEMEDEWERKER: 'Leest alles voor leden, schrijft verhalen en schrijft zich in.',
  NETWERKCOORDINATOR: 'Maakt ook scholingen van het eigen netwerk en ziet wie zich inschreef.',
  REDACTIE: 'Bewerkt en publiceert alles, nooit het eigen verhaal.',
  BEHEER: 'Beheert gebruikers, netwerken en het logboek.',
}

/** Who somebody is and what that person may do. */
export function GebruikerForm<Result>(props: Props<Result>) {
  return (
    <PerVersie versie={props.gebruiker?.versie ?? 0}>
      <Formulier {...props} />
    </PerVersie>
  )
}

function Formulier<Result>({ action, netwerken, organisaties, gebruiker }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld, geheim, keuzes } = formStaat(state, begin(gebruiker))
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-6">
      <FormProblems state={state} />
      <StatusMessage>{gebruiker && state?.result ? 'Het account is opgeslagen.' : null}</StatusMessage>
      {gebruiker && (
        <>
          <input type="hidden" name="id" value={gebruiker.id} />
          <input type="hidden" name="versie" value={verstuurdeVersie(state, gebruiker.versie)} />
        </>
      )}
      <TextField {...veld('naam')} label="Naam" autoComplete="off" required />
      <TextField {...veld('email')} type="email" label="E-mailadres" autoComplete="off" required />
      <CheckboxGroup
        {...keuzes('rollen')}
        legend="Rollen"
        required
        choices={ROLLEN.map((rol) => ({ value: rol, label: ROL_LABELS[rol], hint: UITLEG[rol] }))}
      />
      <SelectField {...veld('netwerkId')} label="Netwerk" emptyLabel="Geen netwerk" options={netwerken} />
      <SelectField
        {...veld('organisatieId')}
        label="Organisatie"
        emptyLabel="Geen organisatie"
        options={organisaties}
      />
      <TextField
        {...geheim('eigenWachtwoord')}
        type="password"
        label="Je eigen wachtwoord"
        hint={
          gebruiker
            ? 'Alleen nodig als je rollen of het e-mailadres verandert.'
            : 'Alleen nodig als je meer geeft dan de rol Hospicemedewerker.'
        }
        autoComplete="current-password"
      />
      <SubmitButton className="self-start">{gebruiker ? 'Opslaan' : 'Uitnodigen'}</SubmitButton>
    </form>
  )
}

const begin = (gebruiker: Gebruiker | undefined) =>
  gebruiker
    ? {
        naam: gebruiker.naam,
        email: gebruiker.email,
        rollen: gebruiker.rollen,
        netwerkId: gebruiker.netwerkId ?? '',
        organisatieId: gebruiker.organisatieId ?? '',
      }
    : { rollen: ['HOSPICEMEDEWERKER'] }
