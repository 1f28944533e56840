import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { LogboekFilter } from '@/components/logboek/logboek-filter'
import { LogboekTabel } from '@/components/logboek/logboek-tabel'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { RESULTATEN, SORTERINGEN } from '@/lib/domain/logboek/labels'
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
    sorteer: SORTERINGEN.find((sorteer) => sorteer === firstValue(gevraagd['sorteer'])) ?? null,
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
        actions={<CsvLink href={paths.logboekCsv(gekozen)} />}
      />
      <StatusMessage>
        {firstValue(gevraagd['gelukt']) === 'bevestigd' && 'Bedankt. Je kunt het bestand nu downloaden.'}
      </StatusMessage>
      <LogboekFilter {...filter} handelingen={handelingen} />
      <p role="status" className="text-ink-soft">
        {totaal === 1 ? '1 regel' : `${totaal} regels`}
      </p>
      {regels.length > 0 ? (
        <LogboekTabel
          regels={regels}
          volgorde={filter.sorteer ?? '-op'}
          sorteerHref={(sorteer) => paths.beheerDeel('logboek', undefined, { ...gekozen, sorteer })}
        />
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
