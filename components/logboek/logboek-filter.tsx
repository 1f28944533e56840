import { FilterForm } from '@/components/ui/filter-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { handelingLabel, RESULTAAT_LABELS, RESULTATEN } from '@/lib/domain/logboek/labels'
import { paths } from '@/lib/web/paths'

type Props = {
  handeling: string | null
  persoon: string | null
  item: string | null
  resultaat: string | null
  van: string | null
  tot: string | null
  sorteer: string | null
  handelingen: readonly string[]
}

/** Narrows the logboek: what, who, on what, how it ended, when. */
export function LogboekFilter({ handelingen, sorteer, ...gekozen }: Props) {
  const { handeling, persoon, item, resultaat, van, tot } = gekozen
  return (
    <FilterForm
      action={paths.beheerDeel('logboek')}
      label="Filter het logboek"
      activeCount={Object.values(gekozen).filter(Boolean).length}
    >
      {sorteer && <input type="hidden" name="sorteer" value={sorteer} />}
      <div className="grid items-end gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField
          name="handeling"
          label="Handeling"
          emptyLabel="Alle handelingen"
          defaultValue={handeling ?? ''}
          options={opNaam(handelingen)}
        />
        <TextField name="persoon" label="Persoon" type="search" defaultValue={persoon ?? ''} />
        <TextField
          name="item"
          label="Waarop"
          hint="Bijvoorbeeld dossier/psychiatrie."
          type="search"
          defaultValue={item ?? ''}
        />
        <SelectField
          name="resultaat"
          label="Resultaat"
          emptyLabel="Alle resultaten"
          defaultValue={resultaat ?? ''}
          options={RESULTATEN.map((value) => ({ value, label: RESULTAAT_LABELS[value] }))}
        />
        <TextField name="van" label="Vanaf" type="date" width="short" defaultValue={van ?? ''} />
        <TextField name="tot" label="Tot en met" type="date" width="short" defaultValue={tot ?? ''} />
      </div>
    </FilterForm>
  )
}

const opNaam = (handelingen: readonly string[]) =>
  handelingen
    .map((value) => ({ value, label: handelingLabel(value) ?? value }))
    .sort((een, ander) => een.label.localeCompare(ander.label, 'nl'))
