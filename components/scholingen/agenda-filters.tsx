import { CheckboxField } from '@/components/ui/choice-group'
import { FilterForm } from '@/components/ui/filter-form'
import { type Option, SelectField } from '@/components/ui/select-field'
import { DAGDEEL_LABELS, JA_LABELS } from '@/lib/domain/scholingen/labels'
import { type Agendafilter, DAGDEELKEUZES, JA_FILTERS, PRIJSGRENZEN } from '@/lib/domain/scholingen/schema'
import { paths } from '@/lib/web/paths'

type Lijst = 'doelgroep' | 'werkvorm' | 'discipline' | 'niveau' | 'domein' | 'netwerk'
export type Filterkeuzes = Record<Lijst, readonly { slug: string; naam: string }[]>

type Tellingen = Record<
  Lijst | 'periode' | 'vorm' | 'dagdeel' | 'tot' | (typeof JA_FILTERS)[number],
  Readonly<Record<string, number>>
>

type Props = {
  keuzes: Filterkeuzes
  filter: Agendafilter
  /** How many filters are on. */
  aantal: number
  /** How many scholingen each choice would give, by its value in the address. What is not there gives none. */
  tellingen: Tellingen
}

const LIJSTEN = [
  { naam: 'doelgroep', label: 'Doelgroep', alle: 'Alle doelgroepen' },
  { naam: 'netwerk', label: 'Netwerk', alle: 'Alle netwerken' },
  { naam: 'discipline', label: 'Voor wie (beroep)', alle: 'Alle beroepen' },
  { naam: 'niveau', label: 'Niveau', alle: 'Alle niveaus' },
  { naam: 'werkvorm', label: 'Werkvorm', alle: 'Alle werkvormen' },
  { naam: 'domein', label: 'Domein van het kwaliteitskader', alle: 'Alle domeinen' },
] as const

const PERIODEN: Option[] = [
  { value: 'komend', label: 'Komende scholingen' },
  { value: 'voorbij', label: 'Wat geweest is' },
]

const VORMEN: Option[] = [
  { value: 'fysiek', label: 'Op locatie' },
  { value: 'online', label: 'Online' },
  { value: 'hybride', label: 'Op locatie en online tegelijk' },
]

/** The filters of the agenda. They travel in the address, also to the calendar file. */
export function AgendaFilters({ keuzes, filter, aantal, tellingen }: Props) {
  const lijst = (wat: (typeof LIJSTEN)[number]) => (
    <Keuzeveld
      key={wat.naam}
      {...wat}
      gekozen={filter[wat.naam]}
      opties={keuzes[wat.naam].map((keuze) => ({ value: keuze.slug, label: keuze.naam }))}
      telling={tellingen[wat.naam]}
    />
  )
  return (
    <FilterForm action={paths.scholingsagenda()} label="Filter de scholingsagenda" activeCount={aantal}>
      <Rooster filter={filter} />
      <Keuzeveld
        naam="periode"
        label="Periode"
        gekozen={filter.periode}
        opties={PERIODEN}
        telling={tellingen.periode}
      />
      {LIJSTEN.slice(0, 2).map(lijst)}
      <Keuzeveld
        naam="vorm"
        label="Op locatie of online"
        alle="Alles"
        gekozen={filter.vorm}
        opties={VORMEN}
        telling={tellingen.vorm}
      />
      <Keuzeveld
        naam="dagdeel"
        label="Dagdeel"
        alle="De hele dag"
        gekozen={filter.dagdeel}
        opties={DAGDEELKEUZES.map((dagdeel) => ({ value: dagdeel, label: DAGDEEL_LABELS[dagdeel] }))}
        telling={tellingen.dagdeel}
      />
      {LIJSTEN.slice(2).map(lijst)}
      <Keuzeveld
        naam="tot"
        label="Kosten"
        alle="Elk bedrag"
        gekozen={filter.tot}
        opties={PRIJSGRENZEN.map((grens) => ({ value: grens, label: `Hooguit ${grens} euro` }))}
        telling={tellingen.tot}
      />
      <Vinkjes filter={filter} tellingen={tellingen} />
    </FilterForm>
  )
}

const Vinkjes = ({ filter, tellingen }: Pick<Props, 'filter' | 'tellingen'>) =>
  JA_FILTERS.map((naam) => (
    <CheckboxField
      key={naam}
      name={naam}
      value="ja"
      label={`${JA_LABELS[naam]} (${tellingen[naam]['ja'] ?? 0})`}
      defaultChecked={filter[naam] === 'ja'}
    />
  ))

const Rooster = ({ filter }: Pick<Props, 'filter'>) => (
  <CheckboxField
    name="rooster"
    value="ja"
    label="Past in mijn rooster"
    hint="Overdag, hooguit een dagdeel en een uur voorbereiding, gratis of tot 25 euro, online of in je netwerk. We zetten erbij wat niet past."
    defaultChecked={filter.rooster === 'ja'}
  />
)

type KeuzeveldProps = {
  naam: string
  label: string
  /** The choice that filters nothing; without it one of the others is always chosen. */
  alle?: string
  gekozen: string | undefined
  opties: readonly Option[]
  telling: Readonly<Record<string, number>>
}

// A choice that gives nothing can still be chosen: who changes two filters at once may well need it.
function Keuzeveld({ naam, label, alle, gekozen, opties, telling }: KeuzeveldProps) {
  return (
    <SelectField
      name={naam}
      label={label}
      emptyLabel={alle}
      required={alle === undefined}
      defaultValue={gekozen ?? ''}
      options={opties.map((optie) => ({ ...optie, label: `${optie.label} (${telling[optie.value] ?? 0})` }))}
    />
  )
}
