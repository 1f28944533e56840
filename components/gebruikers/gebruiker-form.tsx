'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { checkboxesProps, choiceProps, fieldProps } from '@/components/ui/conform-field'
import { type Option, SelectField } from '@/components/ui/select-field'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { ROL_LABELS, ROLLEN } from '@/lib/domain/gebruikers/labels'
import type { Rol } from '@/lib/kernel/actor'
import type { FormAction } from '@/lib/web/form-action'
import { FormProblems } from './form-problems'

type Velden = {
  naam: string
  email: string
  rollen: Rol[]
  netwerkId: string
  organisatieId: string
  eigenWachtwoord: string
}

type Props<Result> = {
  action: FormAction<Result>
  netwerken: readonly Option[]
  organisaties: readonly Option[]
  /** The account to change; without it somebody new is invited. */
  gebruiker?: {
    id: string
    versie: number
    naam: string
    email: string
    rollen: Rol[]
    netwerkId: string | null
    organisatieId: string | null
  }
}

const UITLEG: Record<Rol, string> = {
  HOSPICEMEDEWERKER: 'Leest alles voor leden, schrijft verhalen en schrijft zich in.',
  NETWERKCOORDINATOR: 'Maakt ook scholingen van het eigen netwerk en ziet wie zich inschreef.',
  REDACTIE: 'Bewerkt en publiceert alles, nooit het eigen verhaal.',
  BEHEER: 'Beheert gebruikers, netwerken en het logboek.',
}

/** Who somebody is and what that person may do. */
export function GebruikerForm<Result>({ action, netwerken, organisaties, gebruiker }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const [form, fields] = useForm<Velden>({
    id: 'gebruiker',
    lastResult: state?.submission ?? null,
    defaultValue: gebruiker
      ? { ...gebruiker, netwerkId: gebruiker.netwerkId ?? '', organisatieId: gebruiker.organisatieId ?? '' }
      : { rollen: ['HOSPICEMEDEWERKER'] },
  })
  return (
    <form {...getFormProps(form)} action={send} className="flex max-w-measure flex-col gap-6">
      <FormProblems errors={form.allErrors} fields={fields} />
      <StatusMessage>{gebruiker && state?.result ? 'Het account is opgeslagen.' : null}</StatusMessage>
      {gebruiker && (
        <>
          <input type="hidden" name="id" value={gebruiker.id} />
          <input type="hidden" name="versie" value={gebruiker.versie} />
        </>
      )}
      <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" required />
      <TextField {...fieldProps(fields.email)} type="email" label="E-mailadres" autoComplete="off" required />
      <CheckboxGroup
        {...checkboxesProps(fields.rollen)}
        legend="Rollen"
        required
        choices={ROLLEN.map((rol) => ({ value: rol, label: ROL_LABELS[rol], hint: UITLEG[rol] }))}
      />
      <SelectField
        {...choiceProps(fields.netwerkId)}
        label="Netwerk"
        emptyLabel="Geen netwerk"
        options={netwerken}
      />
      <SelectField
        {...choiceProps(fields.organisatieId)}
        label="Organisatie"
        emptyLabel="Geen organisatie"
        options={organisaties}
      />
      <TextField
        id={fields.eigenWachtwoord.id}
        name={fields.eigenWachtwoord.name}
        errors={fields.eigenWachtwoord.errors}
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
