'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { RadioGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { id: string; action: FormAction<Result> }

const MAX_ANTWOORD = 1_000

/** The sentence that the reader gets back, and whether the item was changed. Works without JavaScript. */
export function AntwoordForm<Result>({ id, action }: Props<Result>) {
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
          { value: 'AANGEPAST', label: 'Ik heb het aangepast' },
          { value: 'GEBLEVEN', label: 'Het blijft zoals het is' },
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
  /** What the reader gets when nothing is typed. */
  vasteZin: string
}

/** Closes a melding in one step, with a sentence of one's own or the fixed one. */
export function SluitForm<Result>({ id, action, vasteZin, terug }: SluitProps<Result>) {
  const [state, send] = useActionState(action, undefined)
  return (
    <Disclosure summary="Sluit zonder antwoord" open={state !== undefined} className="max-w-measure">
      <form action={send} noValidate className="flex flex-col items-stretch gap-4">
        <ErrorSummary errors={zonderId(alleFouten(state))} headingLevel={3} />
        <input type="hidden" name="id" value={id} />
        {terug && <input type="hidden" name="terug" value={terug} />}
        <TextareaField
          id={`sluitzin-${id}`}
          name="antwoord"
          label="Wil je er iets bij zeggen?"
          hint={`Laat je dit leeg, dan leest de melder: “${vasteZin}”`}
          rows={2}
          maxLength={MAX_ANTWOORD}
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
const zonderId = (fouten: { fieldId?: string; text: string }[]) =>
  fouten.map(({ fieldId, text }) =>
    fieldId === undefined || fieldId === 'id' ? { text } : { fieldId, text },
  )
