'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { RadioGroup } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { keuzeVoorNummer, MAX_TEKST } from '@/lib/domain/meldingen/schema'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  over: 'PUBLICATIE' | 'ORGANISATIE' | 'NETWERK'
  id: string
  deel: string | null
  /** every number of the item is a choice of its own */
  nummers: readonly string[]
  /** the number beside which "Klopt dit nummer niet?" was pressed */
  nummer: string | null
  /** the file that it is about */
  bestand: string | null
}

const HINT =
  'Een of twee zinnen is genoeg. Weet je wat er wel moet staan? Schrijf het erbij. Noem geen namen of gegevens van een gast of naaste.'

const KEUZES = [
  { value: 'INHOUD_KLOPT_NIET', label: 'Er staat iets dat niet klopt' },
  { value: 'LINK_WERKT_NIET', label: 'Een link werkt niet' },
  { value: 'VRAAG', label: 'Ik heb er een vraag over' },
]

/** What a reader says about an item. Works without JavaScript. */
export function MeldingForm<Result>({ action, over, id, deel, nummers, nummer, bestand }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const velden = ['soort', 'tekst']
  const fouten = alleFouten(state).map(({ fieldId, text }) =>
    fieldId !== undefined && velden.includes(fieldId) ? { fieldId, text } : { text },
  )
  const gekozen = alsTekst(beginwaarde(state, 'soort', nummer === null ? '' : keuzeVoorNummer(nummer)))
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-6">
      <ErrorSummary errors={fouten} />
      <input type="hidden" name="over" value={over} />
      <input type="hidden" name="id" value={id} />
      {deel !== null && <input type="hidden" name="deel" value={deel} />}
      <RadioGroup
        name="soort"
        legend="Wat is er aan de hand?"
        required
        errors={foutenVan(state, 'soort')}
        defaultValue={gekozen}
        choices={[
          ...nummers.map((een) => ({ value: keuzeVoorNummer(een), label: `Het nummer ${een} klopt niet` })),
          ...KEUZES,
        ]}
      />
      <TextareaField
        name="tekst"
        label="Wat zag je?"
        hint={`${nummers.length > 0 ? 'Gaat het om een nummer? Dan mag dit leeg blijven. ' : ''}${HINT}`}
        rows={4}
        maxLength={MAX_TEKST}
        required
        errors={foutenVan(state, 'tekst')}
        defaultValue={alsTekst(
          beginwaarde(state, 'tekst', bestand === null ? '' : `Over het bestand “${bestand}”: `),
        )}
      />
      <SubmitButton icon="send" className="self-start">
        Verstuur je melding
      </SubmitButton>
    </form>
  )
}
