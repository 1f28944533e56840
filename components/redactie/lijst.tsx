import type { Route } from 'next'
import type { ReactNode } from 'react'
import { TwoColumn } from '@/components/layout/two-column'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Pagination } from '@/components/ui/pagination'
import { type Option, SelectField } from '@/components/ui/select-field'
import { Stack } from '@/components/ui/stack'
import { Table } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import { metSortering, type Sorteerkolom } from './sorteerkop'

type Kolom = Sorteerkolom
type Keuzefilter = {
  naam: string
  label: string
  leeg: string
  gekozen: string | null
  opties: readonly Option[]
}

type Props = {
  /** Plural, in small letters: 'bronnen'. */
  naam: string
  kolommen: readonly Kolom[]
  rijen: readonly { id: string; cells: Readonly<Record<string, ReactNode>> }[]
  totaal: number
  pagina: number
  paginas: number
  zoek: string
  /** Where it searches. */
  zoekLabel?: string
  filters: readonly Keuzefilter[]
  /** The order in the address: the `sorteer` of a column, with a minus in front from high to low. */
  volgorde?: string | null
  /** Above the list: other lists to go to, a message. */
  erboven?: ReactNode
  /** What stands around the table: a form for rows that were ticked. */
  omlijst?: (tabel: ReactNode) => ReactNode
  /** What it says when nothing fits. */
  leeg?: string
  /** The same list with these values in its address; undefined leaves one out. */
  adres: (query: Record<string, string | number | undefined>) => Route
}

/** A list of the redactie: search by title, filters in the address, a table, pages. */
export function RedactieLijst({
  naam,
  kolommen,
  rijen,
  totaal,
  pagina,
  paginas,
  zoek,
  zoekLabel = 'Zoek op titel',
  filters,
  volgorde = null,
  erboven,
  omlijst = (tabel) => tabel,
  leeg = 'Haal een filter weg, of maak een nieuwe aan.',
  adres,
}: Props) {
  const gekozen = Object.fromEntries(filters.map((filter) => [filter.naam, filter.gekozen ?? undefined]))
  const nu = { q: zoek || undefined, ...gekozen, sorteer: volgorde ?? undefined }
  const chips = [
    ...(zoek ? [{ label: `"${zoek}"`, href: adres({ ...nu, q: undefined }) }] : []),
    ...filters.flatMap((filter) => chipVan(filter, adres({ ...nu, [filter.naam]: undefined }))),
  ]
  const filterform = (
    <FilterForm action={adres({})} label={`Filter de ${naam}`} activeCount={chips.length}>
      {volgorde && <input type="hidden" name="sorteer" value={volgorde} />}
      <TextField name="q" type="search" label={zoekLabel} defaultValue={zoek} maxLength={200} />
      {filters.map((filter) => (
        <SelectField
          key={filter.naam}
          name={filter.naam}
          label={filter.label}
          emptyLabel={filter.leeg}
          options={filter.opties}
          defaultValue={filter.gekozen ?? ''}
        />
      ))}
    </FilterForm>
  )
  return (
    <TwoColumn side={filterform}>
      <Stack>
        {erboven}
        <FilterChips filters={chips} clearHref={adres({})} />
        <p role="status" className="text-ink-soft">
          {totaal === 0 ? `Geen ${naam} gevonden` : `${totaal} gevonden`}
        </p>
        {rijen.length > 0 ? (
          omlijst(
            <Table
              id="lijst"
              caption={`Alle ${naam}`}
              captionHidden
              columns={kolommen.map((kolom) =>
                metSortering(kolom, volgorde, (sorteer) => adres({ ...nu, sorteer })),
              )}
              rows={rijen}
            />,
          )
        ) : (
          <EmptyState title="Hier staat niets.">{leeg}</EmptyState>
        )}
        <Pagination page={pagina} pageCount={paginas} hrefFor={(page) => adres({ ...nu, pagina: page })} />
      </Stack>
    </TwoColumn>
  )
}

function chipVan({ gekozen, opties }: Keuzefilter, href: Route) {
  const label = opties.find(({ value }) => value === gekozen)?.label
  return label ? [{ label, href }] : []
}
