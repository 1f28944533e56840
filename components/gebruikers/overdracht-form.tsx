'use client'

import { type ReactNode, useActionState } from 'react'
import { CheckboxField } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Fieldset } from '@/components/ui/fieldset'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { OP_NAAM_LABELS, type OpNaamSoort } from '@/lib/domain/gebruikers/labels'
import type { FormAction, FormState } from '@/lib/web/form-action'

type Stuk = {
  sleutel: string
  titel: string
  toelichting: string
  /** where it can be read; not for what only its writer sees */
  lees: ReactNode
  voorstel: string | null
}
type Props<Result> = {
  action: FormAction<Result>
  id: string
  naam: string
  groepen: readonly { soort: OpNaamSoort; stukken: readonly Stuk[] }[]
  mensen: readonly Option[]
  /** Tick "close the account" from the start: somebody came here to do that. */
  afsluiten: boolean
  magAfsluiten: boolean
}

/** Who takes over what is in somebody's name: for a group at once, and per item where that one goes elsewhere. */
export function OverdrachtForm<Result>(props: Props<Result>) {
  const { action, id, naam, groepen, mensen, afsluiten, magAfsluiten } = props
  const [state, send] = useActionState(action, undefined)
  const stukken = groepen.flatMap(({ soort, stukken: van }) => van.map((stuk) => ({ soort, stuk })))
  const plaatsVan = (soort: OpNaamSoort, { sleutel }: Stuk) =>
    stukken.findIndex((ander) => ander.soort === soort && ander.stuk.sleutel === sleutel)
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-8">
      <ErrorSummary errors={alleFouten(state)} />
      <input type="hidden" name="id" value={id} />
      {groepen.map(({ soort, stukken: inGroep }, plaats) => (
        <Fieldset key={soort} legend={OP_NAAM_LABELS[soort].titel}>
          <input type="hidden" name={`groepen[${plaats}].soort`} value={soort} />
          <Keuze
            state={state}
            name={`groepen[${plaats}].naar`}
            label={inGroep.length === 1 ? 'Wie neemt dit over?' : 'Wie neemt deze over?'}
            leeg={afsluiten ? 'Kies iemand' : `Blijft bij ${naam}`}
            mensen={mensen}
          />
          <ul className="flex flex-col gap-4">
            {inGroep.map((stuk) => (
              <li
                key={stuk.sleutel}
                className="flex flex-col gap-3 rounded-box border border-line-soft bg-surface p-4"
              >
                <p>
                  <span className="font-semibold">{stuk.lees}</span>
                  <span className="block text-sm text-ink-soft">{stuk.toelichting}</span>
                </p>
                <StukKeuze
                  state={state}
                  plaats={plaatsVan(soort, stuk)}
                  soort={soort}
                  stuk={stuk}
                  mensen={mensen}
                />
              </li>
            ))}
          </ul>
        </Fieldset>
      ))}
      <TextareaField
        name="opmerking"
        label="Bericht voor wie het overneemt"
        hint="Dit gaat mee in de mail. Wat moet iemand weten om verder te kunnen?"
        maxLength={1_000}
        rows={4}
        defaultValue={tekstUit(state, 'opmerking') ?? ''}
        errors={foutenVan(state, 'opmerking')}
      />
      {magAfsluiten && (
        <CheckboxField
          name="afsluiten"
          label={`Sluit daarna het account van ${naam}`}
          hint="Dan moet alles een nieuwe naam krijgen. Wat deze persoon eerder deed, blijft met naam staan."
          defaultChecked={state ? tekstUit(state, 'afsluiten') === 'on' : afsluiten}
        />
      )}
      <SubmitButton className="self-start">Draag over</SubmitButton>
    </form>
  )
}

type StukProps = {
  state: FormState
  plaats: number
  soort: OpNaamSoort
  stuk: Stuk
  mensen: readonly Option[]
}

function StukKeuze({ state, plaats, soort, stuk, mensen }: StukProps) {
  const pad = `stukken[${plaats}]`
  return (
    <>
      <input type="hidden" name={`${pad}.soort`} value={soort} />
      <input type="hidden" name={`${pad}.sleutel`} value={stuk.sleutel} />
      <Keuze
        state={state}
        name={`${pad}.naar`}
        label={
          <>
            Naar wie gaat dit stuk?<span className="sr-only"> {stuk.titel}</span>
          </>
        }
        leeg="Naar dezelfde als de groep"
        mensen={mensen}
        begin={stuk.voorstel}
      />
    </>
  )
}

type KeuzeProps = {
  state: FormState
  name: string
  label: ReactNode
  leeg: string
  mensen: readonly Option[]
  begin?: string | null
}

const Keuze = ({ state, name, label, leeg, mensen, begin = null }: KeuzeProps) => (
  <SelectField
    name={name}
    id={name}
    label={label}
    emptyLabel={leeg}
    options={mensen}
    required
    defaultValue={(state ? tekstUit(state, name) : begin) ?? ''}
    errors={foutenVan(state, name)}
  />
)

const foutenVan = (state: FormState, name: string): string[] => state?.submission.error?.[name] ?? []

const alleFouten = (state: FormState) =>
  Object.entries(state?.submission.error ?? {}).flatMap(([name, zinnen]) =>
    (zinnen ?? []).map((text) => ({ ...(name && { fieldId: name }), text })),
  )

/** What was sent for a field: 'stukken[3].naar' lies three deep in the answer. */
function tekstUit(state: FormState, name: string): string | null {
  let waarde: unknown = state?.submission.initialValue
  for (const stap of name.split(/[.[\]]+/).filter(Boolean)) waarde = binnen(waarde, stap)
  return typeof waarde === 'string' ? waarde : null
}

const binnen = (waarde: unknown, stap: string): unknown =>
  typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).find(([naam]) => naam === stap)?.[1]
    : undefined
