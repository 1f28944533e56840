'use client'

import { useActionState } from 'react'
import { CheckboxField } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { alleFouten, alsTekst, foutenOp, isAangevinkt } from './formulier-veld'

type Props = {
  scholingId: string
  slug: string
  opname: { url: string | null; beschikbaar: boolean; toestemming: string | null } | null
  actie: FormAction<{ slug: string }>
}

/** Where the recording is, and who agreed to it. */
export function OpnameForm({ scholingId, slug, opname, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const begin = (naam: 'url' | 'toestemming' | 'beschikbaar') =>
    state ? state.submission.initialValue?.[naam] : opname?.[naam]
  const veld = (naam: 'url' | 'toestemming') => ({
    name: naam,
    errors: foutenOp(state, naam),
    defaultValue: alsTekst(begin(naam)),
  })
  return (
    <Disclosure summary="Opname" open={state !== undefined} className="max-w-measure">
      <form action={verstuur} noValidate className="flex flex-col gap-6">
        <ErrorSummary errors={alleFouten(state)} />
        <input type="hidden" name="id" value={scholingId} />
        <TextField
          {...veld('url')}
          type="url"
          label="Link naar de opname"
          maxLength={2_000}
          hint="Lezers zien de link na afloop, als alle sprekers akkoord zijn. Leeg: geen link."
        />
        <TextField
          {...veld('toestemming')}
          label="Hoe is toestemming gegeven?"
          hint="Van de spreker en de deelnemers. Nodig bij een link."
          maxLength={500}
        />
        <CheckboxField
          name="beschikbaar"
          label="Er is een opname gemaakt, de link volgt"
          defaultChecked={isAangevinkt(begin('beschikbaar'))}
        />
        <SubmitButton icon="save" variant="secondary" className="self-start">
          Bewaar de opname
        </SubmitButton>
        {opname && (
          <p>
            <TextLink href={paths.opnameBewerken(slug)}>Ondertiteling en hoofdstukken</TextLink>
          </p>
        )}
      </form>
    </Disclosure>
  )
}
