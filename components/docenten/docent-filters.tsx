import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/select-field'
import { paths } from '@/lib/web/paths'

type Soort = 'doelgroep' | 'werkvorm' | 'niveau' | 'netwerk'
type Props = {
  keuzes: Record<Soort, readonly { slug: string; naam: string }[]>
  gekozen: Record<Soort, string | null>
}

const VELDEN = [
  { soort: 'doelgroep', label: 'Doelgroep', alle: 'Alle doelgroepen' },
  { soort: 'werkvorm', label: 'Werkvorm', alle: 'Alle werkvormen' },
  { soort: 'niveau', label: 'Niveau', alle: 'Alle niveaus' },
  { soort: 'netwerk', label: 'Reist naar', alle: 'Alle netwerken' },
] as const

/** The filters of the docentenpoule; they travel in the address. */
export function DocentFilters({ keuzes, gekozen }: Props) {
  const aantal = Object.values(gekozen).filter((waarde) => waarde !== null).length
  return (
    <FilterForm action={paths.docenten()} label="Filter de docenten" activeCount={aantal}>
      {VELDEN.map(({ soort, label, alle }) => (
        <SelectField
          key={soort}
          name={soort}
          label={label}
          emptyLabel={alle}
          defaultValue={gekozen[soort] ?? ''}
          options={keuzes[soort].map(({ slug, naam }) => ({ value: slug, label: naam }))}
        />
      ))}
    </FilterForm>
  )
}
