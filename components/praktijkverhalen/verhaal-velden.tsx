import type { Veldstaat } from '@/components/publicatie/bewerk-formulier'
import { alsLijst, alsTekst } from '@/components/publicatie/formulierstaat'
import { TekstEditor } from '@/components/teksten/tekst-editor'
import { Tekstvondsten } from '@/components/teksten/tekstcontrole'
import { CheckboxGroup, RadioGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { Fieldset } from '@/components/ui/fieldset'
import { SelectField } from '@/components/ui/select-field'
import { TextareaField, TextField } from '@/components/ui/text-field'
import {
  SETTING_LABELS,
  VERHAAL_SOORT_LABELS,
  VERHAAL_SOORT_UITLEG,
  VERHAALVELD_LABELS,
} from '@/lib/domain/praktijkverhalen/labels'
import { SETTINGS, VERHAAL_SOORTEN, type Verhaaldeel } from '@/lib/domain/praktijkverhalen/schema'
import { isTekstDoc } from '@/lib/domain/teksten/leesschema'
import { useVeldcontrole, type Veldvondsten } from './veldcontrole'
import { Stapblok, Stappenlijst, type useStappen } from './verhaal-stappen'
import { DeelVoorbeeld } from './verhaal-voorbeelden'

type Keuze = { value: string; label: string }
export type VerhaalKeuzes = {
  doelgroepen: readonly Keuze[]
  disciplines: readonly Keuze[]
  /** null: the story belongs to the writer's own netwerk */
  netwerken: readonly Keuze[] | null
}

const UITLEG: Record<Verhaaldeel, string> = {
  casus: 'Wat was er aan de hand, en met wie? Schrijf ‘mevrouw A.’ en ‘de zoon’, geen namen of datums.',
  aanpak: 'Wat deden jullie? Wie haalden jullie erbij?',
  uitkomst: 'Hoe liep het af? Ook als het niet goed ging.',
  aandachtspunten: 'Wat wil je een collega meegeven? Een lijst met korte punten leest het fijnst.',
  gespreksvragen: 'Twee of drie vragen waarover een team met elkaar kan praten.',
}

type Velden = { veld: Veldstaat; keuzes: VerhaalKeuzes }
type Props = Velden & { vondsten: Veldvondsten }

/**
 * The fields of a story in the steps of its template; a concept may have gaps. `stappen`: `useStappen` of the form, which
 * says which step is shown.
 */
export function VerhaalVelden({ stappen, ...velden }: Velden & { stappen: ReturnType<typeof useStappen> }) {
  const { veld } = velden
  const { blok, vondsten, opInvoer } = useVeldcontrole()
  const props = { ...velden, vondsten }
  return (
    <div ref={blok} onInput={opInvoer} className="flex flex-col gap-8">
      <Stappenlijst {...stappen} />
      <Stapblok naam="casus" {...stappen}>
        <Feiten {...props} />
        <Deel deel="casus" {...props} />
      </Stapblok>
      <Stapblok naam="aanpak" {...stappen}>
        <Deel deel="aanpak" {...props} />
      </Stapblok>
      <Stapblok naam="uitkomst" {...stappen}>
        <Deel deel="uitkomst" {...props} />
        <Tekstvak
          staat={veld('nabestaanden')}
          name="nabestaanden"
          label="Is de persoon overleden? Hoe heb je aan de nabestaanden gedacht?"
          hint="Weten ze van dit verhaal, vonden ze het goed, of waarom vroeg je het niet? Alleen de redactie leest dit."
          maxLength={500}
        />
      </Stapblok>
      <Stapblok naam="aandachtspunten" {...stappen}>
        <Deel deel="aandachtspunten" {...props} />
      </Stapblok>
      <Stapblok naam="afronden" {...stappen}>
        <Deel deel="gespreksvragen" {...props} />
        <Fieldset legend="Nog een paar gegevens" id="gegevens">
          <Gegevens {...props} />
        </Fieldset>
      </Stapblok>
    </div>
  )
}

function Deel({ veld, vondsten, deel }: Props & { deel: Verhaaldeel }) {
  const { sleutel, waarde, errors } = veld(deel)
  return (
    <>
      <TekstEditor
        key={sleutel}
        name={deel}
        label={VERHAALVELD_LABELS[deel]}
        description={UITLEG[deel]}
        required
        errors={errors}
        defaultValue={typeof waarde === 'string' || isTekstDoc(waarde) ? waarde : null}
        variant="verhaal"
      />
      <Tekstvondsten vondsten={vondsten[deel]} />
      <DeelVoorbeeld deel={deel} />
    </>
  )
}

function Feiten({ veld, vondsten, keuzes }: Props) {
  const titel = veld('titel')
  const soort = veld('soort')
  return (
    <>
      <TextField
        key={titel.sleutel}
        name="titel"
        label="Titel"
        hint="Kort, en zonder naam: ‘De deur op een kier’."
        required
        maxLength={120}
        errors={titel.errors}
        defaultValue={alsTekst(titel.waarde)}
      />
      <Tekstvondsten vondsten={vondsten['titel']} />
      <RadioGroup
        key={soort.sleutel}
        name="soort"
        legend="Wat voor verhaal is het?"
        required
        choices={VERHAAL_SOORTEN.map((value) => ({
          value,
          label: VERHAAL_SOORT_LABELS[value],
          hint: VERHAAL_SOORT_UITLEG[value],
        }))}
        errors={soort.errors}
        defaultValue={alsTekst(soort.waarde)}
      />
      <Vinkjes
        staat={veld('doelgroepIds')}
        name="doelgroepIds"
        legend="Over welke doelgroep gaat het?"
        choices={keuzes.doelgroepen}
        required
      />
      {keuzes.netwerken && (
        <Keuzelijst
          staat={veld('netwerkId')}
          name="netwerkId"
          label="Netwerk"
          emptyLabel="Kies een netwerk"
          options={keuzes.netwerken}
        />
      )}
    </>
  )
}

function Gegevens({ veld, vondsten, keuzes }: Props) {
  const disciplines = veld('disciplineIds')
  const aantal = alsLijst(disciplines.waarde).length
  return (
    <>
      <Tekstvak
        staat={veld('samenvatting')}
        name="samenvatting"
        label="Samenvatting"
        hint="Een of twee zinnen. Die staan in de lijst met verhalen."
        required
        maxLength={400}
      />
      <Tekstvondsten vondsten={vondsten['samenvatting']} />
      <Keuzelijst
        staat={veld('setting')}
        name="setting"
        label="Waar speelt het?"
        options={SETTINGS.map((value) => ({ value, label: SETTING_LABELS[value] }))}
      />
      <Disclosure summary={`Wie waren erbij betrokken? ${aantal > 0 ? `(${aantal} gekozen)` : ''}`}>
        <Vinkjes
          staat={disciplines}
          name="disciplineIds"
          legend="Betrokken disciplines"
          choices={keuzes.disciplines}
        />
      </Disclosure>
    </>
  )
}

type Staat = ReturnType<Veldstaat>

type VinkjesProps = {
  staat: Staat
  name: string
  legend: string
  choices: readonly Keuze[]
  required?: boolean
}

function Vinkjes({ staat: { sleutel, waarde, errors }, ...rest }: VinkjesProps) {
  return <CheckboxGroup key={sleutel} columns {...rest} errors={errors} defaultValues={alsLijst(waarde)} />
}

type KeuzelijstProps = {
  staat: Staat
  name: string
  label: string
  emptyLabel?: string
  options: readonly Keuze[]
}

function Keuzelijst({ staat: { sleutel, waarde, errors }, ...rest }: KeuzelijstProps) {
  return <SelectField key={sleutel} required {...rest} errors={errors} defaultValue={alsTekst(waarde)} />
}

type TekstvakProps = {
  staat: Staat
  name: string
  label: string
  hint: string
  maxLength: number
  required?: boolean
}

function Tekstvak({ staat: { sleutel, waarde, errors }, ...rest }: TekstvakProps) {
  return <TextareaField key={sleutel} {...rest} rows={3} errors={errors} defaultValue={alsTekst(waarde)} />
}
