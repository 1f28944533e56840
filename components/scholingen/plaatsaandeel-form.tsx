'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { alleFouten, alsTekst, foutenOp } from './formulier-veld'

type Props = {
  scholingId: string
  netwerken: readonly Option[]
  plaatsaandelen: readonly { id: string; netwerkId: string; aantal: number }[]
  vrijgaveDagen: number
  actie: FormAction<{ slug: string }>
}

/** For which netwerken places are kept, and until when. One netwerk at a time. */
export function PlaatsaandeelForm({ scholingId, netwerken, plaatsaandelen, vrijgaveDagen, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const veld = (naam: string, begin = '') => ({
    name: naam,
    errors: foutenOp(state, naam),
    defaultValue: state ? alsTekst(state.submission.initialValue?.[naam]) : begin,
  })
  const naamVan = (id: string) => netwerken.find(({ value }) => value === id)?.label ?? 'een ander netwerk'
  return (
    <Disclosure
      summary="Houd plaatsen vrij voor een netwerk"
      open={state !== undefined || plaatsaandelen.length > 0}
      className="max-w-measure"
    >
      {plaatsaandelen.length > 0 && (
        <ul className="mb-6 list-disc pl-5">
          {plaatsaandelen.map(({ id, netwerkId, aantal }) => (
            <li key={id}>
              {naamVan(netwerkId)}: {aantal}
            </li>
          ))}
        </ul>
      )}
      <form action={verstuur} noValidate className="flex flex-col gap-6">
        <ErrorSummary errors={alleFouten(state)} />
        <input type="hidden" name="id" value={scholingId} />
        <SelectField
          {...veld('voorNetwerkId')}
          label="Netwerk"
          required
          emptyLabel="Kies een netwerk"
          options={netwerken}
        />
        <TextField
          {...veld('aantal')}
          inputMode="numeric"
          width="short"
          label="Aantal plaatsen"
          hint="Bij 0 houden we voor dit netwerk niets vrij. De andere plaatsen zijn voor iedereen."
          required
          maxLength={5}
        />
        <TextField
          {...veld('vrijgaveDagen', String(vrijgaveDagen))}
          inputMode="numeric"
          width="short"
          label="Voor iedereen vanaf zoveel dagen vóór het begin"
          hint="Geldt voor alle netwerken. Wie wacht, krijgt dan de plek aangeboden."
          required
          maxLength={3}
        />
        <SubmitButton icon="save" variant="secondary" className="self-start">
          Bewaar
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
