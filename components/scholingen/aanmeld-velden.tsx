import { RadioGroup } from '@/components/ui/choice-group'
import { Fieldset } from '@/components/ui/fieldset'
import { TextField } from '@/components/ui/text-field'
import { alsEuro, tekst, type Veldstaat } from './formulier-veld'

/** Whether and until when one can enrol, for how many, and what it costs. */
export function AanmeldVelden({ veld }: { veld: Veldstaat }) {
  const { key: openKey, ...open } = tekst(veld, 'aanmeldenOpen', (waarde) => String(waarde ?? true))
  const { key: totKey, ...tot } = tekst(veld, 'aanmeldenTot')
  const { key: plaatsenKey, ...plaatsen } = tekst(veld, 'capaciteit')
  const { key: kostenKey, ...kosten } = tekst(veld, 'kostenCent', alsEuro)
  const { key: toelichtingKey, ...toelichting } = tekst(veld, 'kostenToelichting')
  return (
    <Fieldset legend="Aanmelden en kosten">
      <RadioGroup
        key={openKey}
        {...open}
        legend="Kan iemand zich via Kennisplein aanmelden?"
        required
        choices={[
          { value: 'true', label: 'Ja, met de knop op de pagina' },
          {
            value: 'false',
            label: '(Nog) niet',
            hint: 'Er is dan geen knop. Lezers lezen dat ze de organisator kunnen vragen hoe ze meedoen.',
          },
        ]}
      />
      <TextField
        key={totKey}
        {...tot}
        type="date"
        width="short"
        label="Laatste dag om aan te melden"
        hint="Leeg: aanmelden kan tot het begint."
      />
      <TextField
        key={plaatsenKey}
        {...plaatsen}
        inputMode="numeric"
        width="short"
        label="Aantal plaatsen"
        hint="Leeg: geen maximum. Is het vol, dan komt er vanzelf een wachtlijst."
        maxLength={6}
      />
      <TextField
        key={kostenKey}
        {...kosten}
        inputMode="decimal"
        width="short"
        label="Kosten in euro’s"
        hint="Gratis? Vul 0 in."
        required
        maxLength={12}
      />
      <TextField key={toelichtingKey} {...toelichting} label="Toelichting bij de kosten" maxLength={300} />
    </Fieldset>
  )
}
