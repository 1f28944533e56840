'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { ZICHTBAARHEID_LABELS } from '@/lib/domain/publicatie/labels'
import type { FormState } from '@/lib/web/form-action'
import type { Zichtbaarheid } from '@/prisma/generated/client'
import type { Statusactie } from './statusactie-form'

const zinnen = (state: FormState, veld: string): string[] => [
  ...(state?.submission.error?.[veld] ?? []),
  ...(state?.submission.error?.[''] ?? []),
]

const getypt = (state: FormState, veld: string, anders: string): string => {
  if (!state) return anders
  const waarde = state.submission.initialValue?.[veld]
  return typeof waarde === 'string' ? waarde : ''
}

/** Who may read the item once it is published. */
export function ZichtbaarheidForm(props: { id: string; zichtbaarheid: Zichtbaarheid; actie: Statusactie }) {
  const [state, verstuur] = useActionState(props.actie, undefined)
  return (
    <Disclosure
      summary={`Wie leest dit: ${ZICHTBAARHEID_LABELS[props.zichtbaarheid].toLowerCase()}`}
      open={state !== undefined}
    >
      <form action={verstuur} className="flex flex-col items-start gap-4">
        <input type="hidden" name="id" value={props.id} />
        <SelectField
          id={`zichtbaarheid-${props.id}`}
          name="zichtbaarheid"
          label="Wie mag dit lezen?"
          hint="Dit geldt zodra het gepubliceerd is."
          required
          errors={zinnen(state, 'zichtbaarheid')}
          defaultValue={getypt(state, 'zichtbaarheid', props.zichtbaarheid)}
          options={Object.entries(ZICHTBAARHEID_LABELS).map(([value, label]) => ({ value, label }))}
        />
        <SubmitButton variant="secondary">Bewaar wie dit leest</SubmitButton>
      </form>
    </Disclosure>
  )
}

/** The last part of the item's address. */
export function AdresForm({ id, slug, actie }: { id: string; slug: string; actie: Statusactie }) {
  const [state, verstuur] = useActionState(actie, undefined)
  return (
    <Disclosure summary="Verander het adres" open={state !== undefined}>
      <form action={verstuur} className="flex flex-col items-start gap-4">
        <input type="hidden" name="id" value={id} />
        <TextField
          id={`slug-${id}`}
          name="slug"
          label="Laatste deel van het adres"
          hint="Kleine letters, cijfers en streepjes. Het oude adres blijft werken."
          required
          maxLength={80}
          errors={zinnen(state, 'slug')}
          defaultValue={getypt(state, 'slug', slug)}
        />
        <SubmitButton variant="secondary">Bewaar het adres</SubmitButton>
      </form>
    </Disclosure>
  )
}
