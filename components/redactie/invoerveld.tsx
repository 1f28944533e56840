import { CheckboxField, CheckboxGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { SelectField } from '@/components/ui/select-field'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { alsLijst, alsTekst, isAangevinkt, type Veld } from './veld'

type Props = { veld: Veld; waarde: unknown; errors: string[] }

const VEEL = 12

/** One field of a form of the redactie, in the shape its kind asks for. */
export function Invoerveld({ veld, waarde, errors }: Props) {
  const { naam: name, label, hint, verplicht: required } = veld
  const basis = { name, label, hint, required, errors }
  switch (veld.soort) {
    case 'regel':
      return <TextField {...basis} maxLength={veld.maxTekens} defaultValue={alsTekst(waarde)} />
    case 'adres':
      return (
        <TextField
          {...basis}
          type="url"
          inputMode="url"
          maxLength={veld.maxTekens}
          defaultValue={alsTekst(waarde)}
        />
      )
    case 'alinea':
      return <TextareaField {...basis} maxLength={veld.maxTekens} defaultValue={alsTekst(waarde)} />
    case 'regels':
      return <TextareaField {...basis} defaultValue={alsTekst(waarde)} />
    case 'dag':
      return <TextField {...basis} type="date" width="short" defaultValue={alsTekst(waarde)} />
    case 'getal':
      return (
        <TextField
          {...basis}
          type="number"
          width="short"
          min={veld.min}
          max={veld.max}
          step={1}
          defaultValue={alsTekst(waarde)}
        />
      )
    case 'vink':
      return <CheckboxField {...basis} defaultChecked={isAangevinkt(waarde)} />
    case 'keuze':
      return (
        <SelectField
          {...basis}
          options={veld.opties}
          emptyLabel={veld.leeg}
          defaultValue={alsTekst(waarde)}
        />
      )
    case 'keuzes':
      return <Keuzes veld={veld} waarde={waarde} errors={errors} />
  }
}

function Keuzes({ veld, waarde, errors }: Props & { veld: Extract<Veld, { soort: 'keuzes' }> }) {
  const { naam, label, hint, opties, verplicht } = veld
  const gekozen = alsLijst(waarde)
  const gekozenEerst = [
    ...opties.filter(({ value }) => gekozen.includes(value)),
    ...opties.filter(({ value }) => !gekozen.includes(value)),
  ]
  const groep = (
    <CheckboxGroup
      name={naam}
      legend={label}
      hint={hint}
      errors={errors}
      required={verplicht}
      columns
      defaultValues={gekozen}
      choices={opties.length > VEEL ? gekozenEerst : opties}
    />
  )
  if (opties.length <= VEEL) return groep
  return (
    <Disclosure summary={`${label}: ${gekozen.length} gekozen`} open={errors.length > 0}>
      <div className="max-h-96 overflow-y-auto">{groep}</div>
    </Disclosure>
  )
}
