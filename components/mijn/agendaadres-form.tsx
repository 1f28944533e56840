'use client'

import { useActionState, useState } from 'react'
import { FormProblems } from '@/components/gebruikers/form-staat'
import { Button } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate } from '@/lib/web/format-nl'

type Props = { action: FormAction<{ adres: string }>; sinds: Date | null }

/** Makes the secret address and shows it, this once. */
export function AgendaadresForm({ action, sinds }: Props) {
  const [state, send] = useActionState(action, undefined)
  const adres = state?.result?.adres
  if (adres) return <NieuwAdres adres={adres} />
  return (
    <form action={send} className="flex flex-col items-start gap-4">
      <p className="max-w-measure">
        {sinds
          ? `Je hebt een adres sinds ${formatDate(sinds)}. We laten het niet nog eens zien. Ben je het kwijt, maak dan een nieuw adres: het oude werkt dan niet meer.`
          : 'Je hebt nu geen adres.'}
      </p>
      <FormProblems state={state} />
      <SubmitButton icon="calendar-days">{sinds ? 'Maak een nieuw adres' : 'Maak mijn adres'}</SubmitButton>
    </form>
  )
}

function NieuwAdres({ adres }: { adres: string }) {
  const [gekopieerd, setGekopieerd] = useState(false)
  const kopieer = () => {
    navigator.clipboard?.writeText(adres).then(
      () => setGekopieerd(true),
      () => setGekopieerd(false),
    )
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <p role="status" className="font-semibold">
        Dit is je adres. Kopieer het nu: je ziet het maar één keer.
      </p>
      <TextField
        name="adres"
        id="agendaadres"
        label="Jouw geheime adres"
        hint="Kies in je agenda “agenda toevoegen via internet” of “abonneren”, en plak het adres daar."
        width="full"
        readOnly
        required
        value={adres}
      />
      <Button icon="copy" onClick={kopieer}>
        {gekopieerd ? 'Gekopieerd' : 'Kopieer het adres'}
      </Button>
    </div>
  )
}
