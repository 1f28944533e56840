import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { ROL_LABELS, ROLLEN, STAND_LABELS, STANDEN } from '@/lib/domain/gebruikers/labels'
import { paths } from '@/lib/web/paths'

type Props = {
  zoek: string | null
  rol: string | null
  /** slug */
  netwerk: string | null
  stand: string | null
  /** the order in the address, which filtering keeps */
  volgorde: string | null
  netwerken: readonly { slug: string; naam: string }[]
}

/** Narrows the list of accounts. */
export function GebruikerFilter({ netwerken, volgorde, ...gekozen }: Props) {
  const { zoek, rol, netwerk, stand } = gekozen
  return (
    <FilterForm
      action={paths.beheerDeel('gebruikers')}
      label="Filter de gebruikers"
      activeCount={Object.values(gekozen).filter(Boolean).length}
      inRow
    >
      {volgorde && <input type="hidden" name="sorteer" value={volgorde} />}
      <div className="grid gap-5 sm:grid-cols-2 lg:min-w-0 lg:flex-1 lg:grid-cols-4">
        <TextField name="zoek" label="Naam of e-mailadres" type="search" defaultValue={zoek ?? ''} />
        <SelectField
          name="rol"
          label="Rol"
          emptyLabel="Alle rollen"
          defaultValue={rol ?? ''}
          options={ROLLEN.map((value) => ({ value, label: ROL_LABELS[value] }))}
        />
        <SelectField
          name="netwerk"
          label="Netwerk"
          emptyLabel="Alle netwerken"
          defaultValue={netwerk ?? ''}
          options={netwerken.map(({ slug, naam }) => ({ value: slug, label: naam }))}
        />
        <SelectField
          name="stand"
          label="Account"
          emptyLabel="Alle accounts"
          defaultValue={stand ?? ''}
          options={STANDEN.map((value) => ({ value, label: STAND_LABELS[value] }))}
        />
      </div>
    </FilterForm>
  )
}
