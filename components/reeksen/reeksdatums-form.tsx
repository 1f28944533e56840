'use client'

import { useActionState, useState } from 'react'
import { alleFouten, alsTekst, foutenOp, type Waarden } from '@/components/scholingen/formulier-veld'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FieldError } from '@/components/ui/field'
import { Fieldset } from '@/components/ui/fieldset'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { MEESTE_DATUMS } from '@/lib/domain/reeksen/labels'
import type { FormAction } from '@/lib/web/form-action'

const RIJEN = 3

type Tijden = { begin: string; einde: string }
type Props<Result> = {
  id: string
  /** what each row begins with */
  tijden: Tijden
  /** how many dates each one gets */
  aantalBijeenkomsten: number
  actie: FormAction<Result>
}

/** A list of dates, each of which becomes a concept. A row without a date is skipped, also without JavaScript. */
export function ReeksdatumsForm<Result>({ id, tijden, aantalBijeenkomsten, actie }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const getypt = state?.submission.initialValue?.['datums']
  const rijen = Array.isArray(getypt) ? getypt.map(alsWaarden) : []
  const [extra, setExtra] = useState(0)
  const aantal = Math.min(MEESTE_DATUMS, Math.max(RIJEN, rijen.length) + extra)
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      <input type="hidden" name="id" value={id} />
      <div id="datums" tabIndex={-1} className="flex flex-col gap-4">
        <FieldError id="datums" errors={foutenOp(state, 'datums')} />
        {aantalBijeenkomsten > 1 && (
          <p>
            Vul steeds de eerste dag in. De andere {aantalBijeenkomsten - 1} bijeenkomsten schuiven evenveel
            dagen mee.
          </p>
        )}
        {Array.from({ length: aantal }, (_, plaats) => {
          const begin: Waarden = rijen[plaats] ?? tijden
          const veld = (naam: string) => {
            const name = `datums[${plaats}].${naam}`
            return { name, id: name, errors: foutenOp(state, name), defaultValue: alsTekst(begin[naam]) }
          }
          return (
            <Fieldset
              // Rows never change places.
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              key={plaats}
              look="field"
              legend={`Datum ${plaats + 1}`}
              className="rounded-box border border-line-soft p-4"
            >
              <div className="flex flex-wrap gap-4">
                <TextField
                  {...veld('datum')}
                  type="date"
                  label="Datum"
                  width="short"
                  required={plaats === 0}
                />
                <TextField {...veld('begin')} type="time" label="Begin" width="short" required />
                <TextField {...veld('einde')} type="time" label="Einde" width="short" required />
              </div>
            </Fieldset>
          )
        })}
        {aantal < MEESTE_DATUMS && (
          <Button icon="plus" className="self-start" onClick={() => setExtra(extra + 1)}>
            Nog een datum
          </Button>
        )}
      </div>
      <SubmitButton icon="copy" variant="primary" className="self-start">
        Maak deze datums als concept
      </SubmitButton>
    </form>
  )
}

const alsWaarden = (rij: unknown): Waarden => (typeof rij === 'object' && rij !== null ? { ...rij } : {})
