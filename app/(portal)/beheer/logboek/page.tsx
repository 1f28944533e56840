import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { LogboekTabel } from '@/components/logboek/logboek-tabel'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterForm } from '@/components/ui/filter-form'
import { Pagination } from '@/components/ui/pagination'
import { SelectField } from '@/components/ui/select-field'
import { Stack } from '@/components/ui/stack'
import { TextField } from '@/components/ui/text-field'
import { RESULTAAT_LABELS, RESULTATEN } from '@/lib/domain/logboek/labels'
import { listHandelingen, listLogboekregels } from '@/lib/domain/logboek/queries'
import { dagSchema } from '@/lib/domain/logboek/schema'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, pageNumber } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Logboek' }

type Gevraagd = Record<string, string | string[] | undefined>

const filterVan = (gevraagd: Gevraagd, handelingen: readonly string[]) => {
  const dag = (naam: string) => dagSchema.safeParse(firstValue(gevraagd[naam])).data ?? null
  return {
    handeling: handelingen.find((handeling) => handeling === firstValue(gevraagd['handeling'])) ?? null,
    persoon: firstValue(gevraagd['persoon'])?.slice(0, 120) || null,
    item: firstValue(gevraagd['item'])?.slice(0, 200) || null,
    resultaat: RESULTATEN.find((resultaat) => resultaat === firstValue(gevraagd['resultaat'])) ?? null,
    van: dag('van'),
    tot: dag('tot'),
  }
}

export default async function LogboekPage({ searchParams }: PageProps<'/beheer/logboek'>) {
  const actor = await requireActor('BEHEER')
  const [gevraagd, handelingen] = await Promise.all([searchParams, listHandelingen(actor, {})])
  const filter = filterVan(gevraagd, handelingen)
  const pagina = pageNumber(gevraagd['pagina'])
  const { regels, totaal, paginas } = await listLogboekregels(actor, { ...filter, pagina })
  const gekozen = Object.fromEntries(
    Object.entries(filter).map(([naam, waarde]) => [naam, waarde ?? undefined]),
  )
  return (
    <Stack>
      <PageHead
        trail={[{ label: 'Beheer', href: paths.beheer() }]}
        title="Logboek"
        lead="Wie deed wat, en wanneer. Regels kunnen niet worden veranderd of verwijderd."
      />
      <FilterForm
        action={paths.beheerDeel('logboek')}
        label="Filter het logboek"
        activeCount={Object.values(filter).filter(Boolean).length}
      >
        <SelectField
          name="handeling"
          label="Handeling"
          emptyLabel="Alle handelingen"
          defaultValue={filter.handeling ?? ''}
          options={handelingen.map((handeling) => ({ value: handeling, label: handeling }))}
        />
        <TextField name="persoon" label="Persoon" type="search" defaultValue={filter.persoon ?? ''} />
        <TextField
          name="item"
          label="Waarop"
          hint="Bijvoorbeeld dossier/psychiatrie."
          type="search"
          defaultValue={filter.item ?? ''}
        />
        <SelectField
          name="resultaat"
          label="Resultaat"
          emptyLabel="Alle resultaten"
          defaultValue={filter.resultaat ?? ''}
          options={RESULTATEN.map((resultaat) => ({ value: resultaat, label: RESULTAAT_LABELS[resultaat] }))}
        />
        <TextField name="van" label="Vanaf" type="date" width="short" defaultValue={filter.van ?? ''} />
        <TextField name="tot" label="Tot en met" type="date" width="short" defaultValue={filter.tot ?? ''} />
      </FilterForm>
      <p role="status" className="text-ink-soft">
        {totaal === 1 ? '1 regel' : `${totaal} regels`}
      </p>
      {regels.length > 0 ? (
        <LogboekTabel regels={regels} />
      ) : (
        <EmptyState title="Geen regels gevonden.">
          Haal een filter weg, of kies een langere periode.
        </EmptyState>
      )}
      <Pagination
        page={pagina}
        pageCount={paginas}
        hrefFor={(nummer) => paths.beheerDeel('logboek', undefined, { ...gekozen, pagina: nummer })}
      />
    </Stack>
  )
}
