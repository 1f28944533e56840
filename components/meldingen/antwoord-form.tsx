'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { RadioGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  id: string
  action: FormAction<Result>
  /** Of an inzicht one says whether it came into the text. */
  isInzicht?: boolean
}

const MAX_ANTWOORD = 1_000

/** The sentence that the reader gets back, and whether the item was changed. Works without JavaScript. */
export function AntwoordForm<Result>({ id, action, isInzicht = false }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-6">
      <ErrorSummary errors={zonderId(alleFouten(state))} headingLevel={3} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        name="status"
        legend="Wat heb je gedaan?"
        required
        errors={foutenVan(state, 'status')}
        defaultValue={alsTekst(beginwaarde(state, 'status', ''))}
        choices={[
          {
            value: 'AANGEPAST',
            label: isInzicht ? 'Ik heb het overgenomen in de tekst' : 'Ik heb het aangepast',
          },
          { value: 'GEBLEVEN', label: isInzicht ? 'Ik neem het niet over' : 'Het blijft zoals het is' },
        ]}
      />
      <TextareaField
        name="antwoord"
        label="Je antwoord"
        hint="Eén zin is genoeg. De melder krijgt hem per mail en leest hem op Kennisplein."
        rows={3}
        maxLength={MAX_ANTWOORD}
        required
        errors={foutenVan(state, 'antwoord')}
        defaultValue={alsTekst(beginwaarde(state, 'antwoord', ''))}
      />
      <SubmitButton icon="send" className="self-start">
        Beantwoord
      </SubmitButton>
    </form>
  )
}

type SluitProps<Result> = Props<Result> & {
  /** Where to go on afterwards: the list, when it is closed from there. */
  terug?: string
}

/** Closes a melding in one step, with the sentence that the reader gets back. */
export function SluitForm<Result>({ id, action, terug }: SluitProps<Result>) {
  const [state, send] = useActionState(action, undefined)
  const veld = `sluitzin-${id}`
  return (
    <Disclosure summary="Sluit met één zin" open={state !== undefined} className="max-w-measure">
      <form action={send} noValidate className="flex flex-col items-stretch gap-4">
        <ErrorSummary errors={zonderId(alleFouten(state), veld)} headingLevel={3} />
        <input type="hidden" name="id" value={id} />
        {terug && <input type="hidden" name="terug" value={terug} />}
        <TextareaField
          id={veld}
          name="antwoord"
          label="Je zin voor de melder"
          hint="Waarom sluit je hem? De melder krijgt deze zin per mail. Schrijf alleen wat je zelf hebt nagekeken."
          rows={2}
          maxLength={MAX_ANTWOORD}
          required
          errors={foutenVan(state, 'antwoord')}
          defaultValue={alsTekst(beginwaarde(state, 'antwoord', ''))}
        />
        <SubmitButton variant="secondary" className="self-start">
          Sluit deze melding
        </SubmitButton>
      </form>
    </Disclosure>
  )
}

// Somebody else may have been first: that concerns no field.
// `antwoord`: the id of that field, where the page has two.
const zonderId = (fouten: { fieldId?: string; text: string }[], antwoord = 'antwoord') =>
  fouten.map(({ fieldId, text }) =>
    fieldId === undefined || fieldId === 'id'
      ? { text }
      : { fieldId: fieldId === 'antwoord' ? antwoord : fieldId, text },
  )
