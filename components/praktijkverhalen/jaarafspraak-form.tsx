'use client'

import { useActionState } from 'react'
import { getypteWaarde, zinnenBij } from '@/components/publicatie/formulierwaarden'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  jaar: number
  webinars: number
  /** Dutch calendar days, '2027-02-08' */
  consortiumdagen: readonly string[]
  action: FormAction<Result>
}

/** What is agreed for a year, for all netwerken together. */
export function JaarafspraakForm<Result>({ jaar, webinars, consortiumdagen, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const [eersteDag = '', tweedeDag = ''] = consortiumdagen
  // Two years stand on one page, so the ids carry theirs.
  const veld = (name: string, begin: string) => ({
    id: `${name}-${jaar}`,
    name,
    errors: zinnenBij(state, name),
    defaultValue: getypteWaarde(state, name, begin),
  })
  return (
    <Disclosure summary={`Afspraken voor ${jaar}`} open={state !== undefined}>
      <form action={send} noValidate className="flex max-w-md flex-col items-start gap-4">
        <input type="hidden" name="jaar" value={jaar} />
        <TextField
          {...veld('webinars', String(webinars))}
          errors={[...zinnenBij(state, 'webinars'), ...zinnenBij(state, '')]}
          label="Webinars per jaar"
          hint="Zoveel webinars beloven de netwerken samen."
          inputMode="numeric"
          width="short"
          required
        />
        <TextField {...veld('eersteDag', eersteDag)} type="date" label="Consortiumdag" width="short" />
        <TextField {...veld('tweedeDag', tweedeDag)} type="date" label="Tweede consortiumdag" width="short" />
        <SubmitButton icon="save" variant="secondary">
          Opslaan
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
