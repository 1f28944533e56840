import { CheckboxField } from '@/components/ui/choice-group'
import { FilterForm } from '@/components/ui/filter-form'
import { type Option, SelectField } from '@/components/ui/select-field'
import { DAGDEEL_LABELS } from '@/lib/domain/scholingen/labels'
import { type Agendafilter, DAGDELEN } from '@/lib/domain/scholingen/schema'
import { paths } from '@/lib/web/paths'

type Lijst = 'doelgroep' | 'werkvorm' | 'discipline' | 'niveau' | 'domein' | 'netwerk'
export type Filterkeuzes = Record<Lijst, readonly { slug: string; naam: string }[]>

type Props = { keuzes: Filterkeuzes; filter: Agendafilter; aantal: number }

const LIJSTEN = [
  { naam: 'doelgroep', label: 'Doelgroep', alle: 'Alle doelgroepen' },
  { naam: 'netwerk', label: 'Netwerk', alle: 'Alle netwerken' },
  { naam: 'discipline', label: 'Voor wie (beroep)', alle: 'Alle beroepen' },
  { naam: 'niveau', label: 'Niveau', alle: 'Alle niveaus' },
  { naam: 'werkvorm', label: 'Werkvorm', alle: 'Alle werkvormen' },
  { naam: 'domein', label: 'Domein van het kwaliteitskader', alle: 'Alle domeinen' },
] as const

const VORMEN: Option[] = [
  { value: 'fysiek', label: 'Op locatie' },
  { value: 'online', label: 'Online' },
  { value: 'hybride', label: 'Op locatie en online tegelijk' },
]

/** The filters of the agenda. They travel in the address, also to the calendar file. */
export function AgendaFilters({ keuzes, filter, aantal }: Props) {
  return (
    <FilterForm action={paths.scholingsagenda()} label="Filter de scholingsagenda" activeCount={aantal}>
      <SelectField
        name="periode"
        label="Periode"
        required
        defaultValue={filter.periode}
        options={[
          { value: 'komend', label: 'Komende scholingen' },
          { value: 'voorbij', label: 'Wat geweest is' },
        ]}
      />
      {LIJSTEN.slice(0, 2).map((lijst) => (
        <Keuzeveld key={lijst.naam} {...lijst} keuzes={keuzes} filter={filter} />
      ))}
      <SelectField
        name="vorm"
        label="Op locatie of online"
        emptyLabel="Alles"
        defaultValue={filter.vorm ?? ''}
        options={VORMEN}
      />
      <SelectField
        name="dagdeel"
        label="Dagdeel"
        emptyLabel="De hele dag"
        defaultValue={filter.dagdeel ?? ''}
        options={DAGDELEN.map((dagdeel) => ({ value: dagdeel, label: DAGDEEL_LABELS[dagdeel] }))}
      />
      {LIJSTEN.slice(2).map((lijst) => (
        <Keuzeveld key={lijst.naam} {...lijst} keuzes={keuzes} filter={filter} />
      ))}
      <CheckboxField name="gratis" value="ja" label="Alleen gratis" defaultChecked={filter.gratis === 'ja'} />
    </FilterForm>
  )
}

function Keuzeveld({ naam, label, alle, keuzes, filter }: (typeof LIJSTEN)[number] & Omit<Props, 'aantal'>) {
  return (
    <SelectField
      name={naam}
      label={label}
      emptyLabel={alle}
      defaultValue={filter[naam] ?? ''}
      options={keuzes[naam].map((keuze) => ({ value: keuze.slug, label: keuze.naam }))}
    />
  )
}
