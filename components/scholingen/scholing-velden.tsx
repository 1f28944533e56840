import { TekstEditor } from '@/components/teksten/tekst-editor'
import { CheckboxGroup, RadioGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { type Option, SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { ACCREDITATIE_LABELS, ONZEKER_LABELS, VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { ACCREDITATIES, ONZEKERE_VELDEN, VORMEN } from '@/lib/domain/scholingen/schema'
import { isTekstDoc } from '@/lib/domain/teksten/leesschema'
import { AanmeldVelden } from './aanmeld-velden'
import { BijeenkomstVelden } from './bijeenkomst-velden'
import { alsLijst, tekst, type Veldstaat } from './formulier-veld'

/** What the form lets choose from; values are ids. Without `netwerken` the scholing stays with `netwerkId`. */
export type ScholingKeuzes = {
  doelgroepen: readonly Option[]
  disciplines: readonly Option[]
  niveaus: readonly Option[]
  domeinen: readonly Option[]
  werkvormen: readonly Option[]
  netwerken: readonly Option[] | null
}

type Props = {
  veld: Veldstaat
  keuzes: ScholingKeuzes
  foutenOp: (pad: string) => string[]
  minstensBijeenkomsten: number
}

/** The fields of a scholing, in the order in which an organiser thinks of them. */
export function ScholingVelden({ veld, keuzes, foutenOp, minstensBijeenkomsten }: Props) {
  const { sleutel, waarde, errors } = veld('bijeenkomsten')
  return (
    <>
      <Wat veld={veld} keuzes={keuzes} />
      <Fieldset legend="Wanneer en waar">
        <BijeenkomstVelden
          key={sleutel}
          waarde={waarde}
          errors={errors}
          foutenOp={foutenOp}
          minstens={minstensBijeenkomsten}
        />
      </Fieldset>
      <AanmeldVelden veld={veld} />
      <VoorWie veld={veld} keuzes={keuzes} />
      <Organisatie veld={veld} keuzes={keuzes} />
    </>
  )
}

type DeelProps = Pick<Props, 'veld' | 'keuzes'>

function Wat({ veld, keuzes }: DeelProps) {
  const { key: titelKey, ...titel } = tekst(veld, 'titel')
  const { key: werkvormKey, ...werkvorm } = tekst(veld, 'werkvormId')
  const { key: vormKey, ...vorm } = tekst(veld, 'vorm')
  const beschrijving = veld('beschrijving')
  return (
    <Fieldset legend="Wat is het?">
      <TextField key={titelKey} {...titel} label="Titel" required maxLength={160} />
      <TekstEditor
        metUitleg={false}
        key={beschrijving.sleutel}
        name="beschrijving"
        label="Beschrijving"
        description="Wat leer je, en wat neem je mee naar huis? Nodig voordat je hem aanbiedt."
        required
        variant="verhaal"
        errors={beschrijving.errors}
        defaultValue={
          typeof beschrijving.waarde === 'string' || isTekstDoc(beschrijving.waarde)
            ? beschrijving.waarde
            : null
        }
      />
      <SelectField
        key={werkvormKey}
        {...werkvorm}
        label="Werkvorm"
        required
        emptyLabel="Kies een werkvorm"
        options={keuzes.werkvormen}
      />
      <RadioGroup
        key={vormKey}
        {...vorm}
        legend="Op locatie of online"
        required
        choices={VORMEN.map((value) => ({ value, label: VORM_LABELS[value] }))}
      />
    </Fieldset>
  )
}

const GROEPEN = [
  { naam: 'doelgroepIds', lijst: 'doelgroepen', label: 'Over de zorg voor' },
  { naam: 'disciplineIds', lijst: 'disciplines', label: 'Voor welke beroepen' },
  { naam: 'niveauIds', lijst: 'niveaus', label: 'Niveau' },
  { naam: 'domeinIds', lijst: 'domeinen', label: 'Domeinen van het kwaliteitskader' },
] as const

const VEEL = 12

function VoorWie({ veld, keuzes }: DeelProps) {
  return (
    <Fieldset legend="Voor wie?">
      {GROEPEN.map(({ naam, lijst, label }) => {
        const { sleutel, waarde, errors } = veld(naam)
        const gekozen = alsLijst(waarde)
        const groep = (
          <CheckboxGroup
            key={sleutel}
            name={naam}
            legend={label}
            columns
            errors={errors}
            defaultValues={gekozen}
            choices={keuzes[lijst]}
          />
        )
        if (keuzes[lijst].length <= VEEL) return groep
        return (
          <Disclosure key={sleutel} summary={`${label}: ${gekozen.length} gekozen`} open={errors.length > 0}>
            {groep}
          </Disclosure>
        )
      })}
    </Fieldset>
  )
}

function Organisatie({ veld, keuzes }: DeelProps) {
  const { key: netwerkKey, ...netwerk } = tekst(veld, 'netwerkId')
  const { key: rolKey, ...rol } = tekst(veld, 'organisatorRol')
  const { key: accreditatieKey, ...accreditatie } = tekst(veld, 'accreditatie')
  const { key: minutenKey, ...minuten } = tekst(veld, 'voorbereidingMinuten')
  const { key: vraagKey, ...vraag } = tekst(veld, 'reflectievraag')
  return (
    <Fieldset legend="Organisatie">
      {keuzes.netwerken ? (
        <SelectField
          key={netwerkKey}
          {...netwerk}
          label="Netwerk"
          required
          emptyLabel="Alle netwerken"
          options={keuzes.netwerken}
        />
      ) : (
        <input type="hidden" name="netwerkId" value={netwerk.defaultValue} />
      )}
      <TextField
        key={rolKey}
        {...rol}
        label="Wie organiseert dit?"
        hint="Een rol of organisatie, geen naam van een persoon."
        required
        maxLength={120}
      />
      <SelectField
        key={accreditatieKey}
        {...accreditatie}
        label="Accreditatie"
        hint="Aangevraagd of toegekend? Dan vragen we wie zich inschrijft om een registratienummer. Kies je later toch geen accreditatie, dan wissen we die nummers."
        required
        options={ACCREDITATIES.map((value) => ({ value, label: ACCREDITATIE_LABELS[value] }))}
      />
      <TextField
        key={minutenKey}
        {...minuten}
        inputMode="numeric"
        width="short"
        label="Voorbereiding in minuten"
        hint="Geen voorbereiding? Vul 0 in."
        required
        maxLength={4}
      />
      <TextField
        key={vraagKey}
        {...vraag}
        label="Vraag voor achteraf"
        hint="Bijvoorbeeld: bij welke gast ga je dit deze week gebruiken? Leeg: “Wat neem ik morgen mee?”"
        maxLength={300}
      />
      <Onzeker veld={veld} />
    </Fieldset>
  )
}

function Onzeker({ veld }: Pick<Props, 'veld'>) {
  const onzeker = veld('onzekereVelden')
  return (
    <CheckboxGroup
      key={onzeker.sleutel}
      name="onzekereVelden"
      legend="Wat is nog niet zeker?"
      hint="Lezers zien daar “nog niet zeker” bij staan. Voor datum en tijd geldt het vinkje bij de bijeenkomst."
      columns
      errors={onzeker.errors}
      defaultValues={alsLijst(onzeker.waarde)}
      choices={ONZEKERE_VELDEN.filter((naam) => naam !== 'datum' && naam !== 'tijd').map((value) => ({
        value,
        label: ONZEKER_LABELS[value],
      }))}
    />
  )
}
