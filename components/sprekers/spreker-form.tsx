'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props = {
  scholingId: string
  /** Without it somebody new. */
  spreker?: { id: string; naam: string; functie: string | null; email: string | null }
  actie: FormAction<{ slug: string }>
}

/** Who speaks, and where the question about a recording goes. */
export function SprekerForm({ scholingId, spreker, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const { veld } = formStaat(state, {
    naam: spreker?.naam ?? '',
    functie: spreker?.functie ?? '',
    email: spreker?.email ?? '',
  })
  // The form is there more than once on its page.
  const idVan = (naam: string) => `${naam}-${spreker?.id ?? 'nieuw'}`
  const van = (naam: string) => ({ ...veld(naam), id: idVan(naam) })
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col gap-6">
      <FormProblems state={state} idVan={idVan} />
      <input type="hidden" name="id" value={scholingId} />
      <input type="hidden" name="sprekerId" value={spreker?.id ?? ''} />
      <TextField {...van('naam')} label="Naam" maxLength={120} required />
      <TextField {...van('functie')} label="Functie of organisatie" maxLength={160} />
      <TextField
        {...van('email')}
        type="email"
        label="E-mailadres"
        maxLength={254}
        hint="Alleen voor de vraag over de opname. Lezers zien het niet. Met een ander adres vervalt een eerder akkoord."
      />
      <SubmitButton icon="save" variant="secondary" className="self-start">
        {spreker ? 'Opslaan' : 'Voeg deze spreker toe'}
      </SubmitButton>
    </form>
  )
}
