'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { alsTekst, beginwaarde, foutenVan } from './formulierstaat'

type Props<Result> = {
  /** id of the versie that goes back */
  id: string
  /** number of the text that stands there now: a save in between stops it */
  versie: number
  /** Lists that lose something, because it no longer exists. */
  weggelaten: readonly string[]
  /** The redactie looks at it first. */
  wordtVoorstel: boolean
  actie: FormAction<Result>
}

/** Puts an earlier text back, with a reason. Works without JavaScript. */
export function TerugzetForm<Result>({ id, versie, weggelaten, wordtVoorstel, actie }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const weigering = ['', 'id', 'versie'].flatMap((naam) => foutenVan(state, naam))
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col items-start gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versie" value={versie} />
      <p>
        {wordtVoorstel
          ? 'Je stelt voor om deze oude tekst terug te zetten. De redactie kijkt ernaar. Lezers zien tot dan de tekst van nu.'
          : 'Deze oude tekst wordt de nieuwste versie. De tekst van nu blijft in de lijst staan.'}
      </p>
      {weggelaten.length > 0 && (
        <Alert tone="bijna" title="Niet alles kan terug">
          {`Er stonden dingen bij die niet meer bestaan. Die laten we weg bij: ${weggelaten.join(', ')}.`}
        </Alert>
      )}
      <div role="alert">
        <FieldError id="terugzetten-weigering" errors={weigering} />
      </div>
      <TextField
        id="terugzet-reden"
        name="reden"
        label="Waarom zet je deze tekst terug?"
        hint="Dit blijft bij de versie staan."
        required
        maxLength={250}
        errors={foutenVan(state, 'reden')}
        defaultValue={alsTekst(beginwaarde(state, 'reden', ''))}
      />
      <SubmitButton icon="undo-2">Terugzetten</SubmitButton>
    </form>
  )
}
