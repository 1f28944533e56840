import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/select-field'
import { VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { VERHAAL_SOORTEN } from '@/lib/domain/praktijkverhalen/schema'
import { paths } from '@/lib/web/paths'
import type { VerhaalSoort } from '@/prisma/generated/client'

type Props = {
  doelgroepen: readonly { slug: string; titel: string }[]
  netwerken: readonly { slug: string; naam: string }[]
  gekozen: { doelgroep: string | null; netwerk: string | null; soort: VerhaalSoort | null }
}

/** The filters of the list of stories; they travel in the address. */
export function VerhaalFilters({ doelgroepen, netwerken, gekozen }: Props) {
  const aantal = Object.values(gekozen).filter((waarde) => waarde !== null).length
  return (
    <FilterForm action={paths.praktijkverhalen()} label="Filter de praktijkverhalen" activeCount={aantal}>
      <SelectField
        name="doelgroep"
        label="Doelgroep"
        emptyLabel="Alle doelgroepen"
        defaultValue={gekozen.doelgroep ?? ''}
        options={doelgroepen.map(({ slug, titel }) => ({ value: slug, label: titel }))}
      />
      <SelectField
        name="netwerk"
        label="Netwerk"
        emptyLabel="Alle netwerken"
        defaultValue={gekozen.netwerk ?? ''}
        options={netwerken.map(({ slug, naam }) => ({ value: slug, label: naam }))}
      />
      <SelectField
        name="soort"
        label="Soort verhaal"
        emptyLabel="Alle soorten"
        defaultValue={gekozen.soort?.toLowerCase() ?? ''}
        options={VERHAAL_SOORTEN.map((soort) => ({
          value: soort.toLowerCase(),
          label: VERHAAL_SOORT_LABELS[soort],
        }))}
      />
    </FilterForm>
  )
}
