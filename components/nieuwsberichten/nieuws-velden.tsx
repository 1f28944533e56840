import type { Veldstaat } from '@/components/publicatie/bewerk-formulier'
import { alsLijst, alsTekst } from '@/components/publicatie/formulierstaat'
import { TekstEditor, type Voetnootkeuze } from '@/components/teksten/tekst-editor'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { SelectField } from '@/components/ui/select-field'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { isTekstDoc } from '@/lib/domain/teksten/leesschema'

type Keuze = { value: string; label: string }
export type NieuwsKeuzes = {
  doelgroepen: readonly Keuze[]
  netwerken: readonly Keuze[]
  bronnen: readonly Voetnootkeuze[]
}

type Props = { veld: Veldstaat; keuzes: NieuwsKeuzes }

/** The fields of a nieuwsbericht. */
export function NieuwsVelden({ veld, keuzes }: Props) {
  const tekst = (name: string) => {
    const { sleutel, waarde, errors } = veld(name)
    return { sleutel, field: { name, errors, defaultValue: alsTekst(waarde) } }
  }
  const titel = tekst('titel')
  const datum = tekst('datum')
  const samenvatting = tekst('samenvatting')
  const auteurrol = tekst('auteurrol')
  const netwerk = tekst('netwerkId')
  const doelgroepen = veld('doelgroepIds')
  return (
    <>
      <TextField key={titel.sleutel} {...titel.field} label="Titel" required maxLength={120} />
      <TextField key={datum.sleutel} {...datum.field} label="Datum" type="date" width="short" required />
      <TextareaField
        key={samenvatting.sleutel}
        {...samenvatting.field}
        label="Samenvatting"
        hint="Een of twee zinnen. Die staan in de lijst."
        required
        rows={3}
        maxLength={400}
      />
      <Inhoud veld={veld} bronnen={keuzes.bronnen} />
      <TextField
        key={auteurrol.sleutel}
        {...auteurrol.field}
        label="Wie schrijft dit?"
        hint="Een rol of werkgroep, geen naam."
        maxLength={120}
      />
      <CheckboxGroup
        key={doelgroepen.sleutel}
        name="doelgroepIds"
        legend="Over welke doelgroep gaat het?"
        columns
        choices={keuzes.doelgroepen}
        errors={doelgroepen.errors}
        defaultValues={alsLijst(doelgroepen.waarde)}
      />
      <SelectField
        key={netwerk.sleutel}
        {...netwerk.field}
        label="Netwerk"
        emptyLabel="Voor alle netwerken"
        options={keuzes.netwerken}
      />
    </>
  )
}

function Inhoud({ veld, bronnen }: { veld: Veldstaat; bronnen: readonly Voetnootkeuze[] }) {
  const { sleutel, waarde, errors } = veld('inhoud')
  return (
    <TekstEditor
      key={sleutel}
      name="inhoud"
      label="Bericht"
      required
      errors={errors}
      bronnen={bronnen}
      defaultValue={typeof waarde === 'string' || isTekstDoc(waarde) ? waarde : null}
    />
  )
}
