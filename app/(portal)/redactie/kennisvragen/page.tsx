import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { RedactieLijst } from '@/components/redactie/lijst'
import { alsOpties, filterVan, statusfilter } from '@/components/redactie/opties'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { PRIORITEIT_LABELS, STAND_LABELS } from '@/lib/domain/kennisvragen/labels'
import { listKennisvragenVoorBeheer } from '@/lib/domain/kennisvragen/queries'
import { countPerStatus } from '@/lib/domain/publicatie/queries'
import { alsQuery, paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Kennisvragen beheren' }

const KOLOMMEN = [
  { key: 'titel', label: 'Vraag', sorteer: 'titel' },
  { key: 'prioriteit', label: 'Prioriteit', sorteer: 'prioriteit' },
  { key: 'stand', label: 'Hoe staat het ervoor', sorteer: 'stand' },
  { key: 'status', label: 'Status', sorteer: 'status' },
]

export default async function KennisvragenBeherenPage({ searchParams }: PageProps<'/redactie/kennisvragen'>) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = await searchParams
  const [aantallen, { items, filter, totaal, pagina, paginas }] = await Promise.all([
    countPerStatus(actor, { soort: 'KENNISVRAAG' }),
    listKennisvragenVoorBeheer(actor, {
      q: firstValue(gevraagd['q']),
      status: firstValue(gevraagd['status']),
      stand: firstValue(gevraagd['stand']),
      sorteer: firstValue(gevraagd['sorteer']),
      pagina: firstValue(gevraagd['pagina']),
    }),
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Kennisvragen"
        lead="De vragen op de kennisagenda: wat we nog niet weten en willen uitzoeken."
        actions={
          <>
            <CsvLink href={paths.redactieCsv('kennisvragen', alsQuery(filter))} />
            <ButtonLink href={paths.redactieDeel('kennisvragen', 'nieuw')} variant="primary" icon="plus">
              Nieuwe kennisvraag
            </ButtonLink>
          </>
        }
      />
      <RedactieLijst
        naam="kennisvragen"
        kolommen={KOLOMMEN}
        totaal={totaal}
        pagina={pagina}
        paginas={paginas}
        zoek={filter.q}
        volgorde={filter.sorteer}
        adres={(query) => paths.redactieLijst('kennisvragen', query)}
        filters={[
          statusfilter(filter.status, aantallen),
          filterVan('stand', 'Hoe staat het ervoor', 'Alle vragen', filter.stand, alsOpties(STAND_LABELS)),
        ]}
        rijen={items.map(({ id, slug, titel, prioriteit, stand, status }) => ({
          id,
          cells: {
            titel: <TextLink href={paths.redactieDeel('kennisvragen', slug)}>{titel}</TextLink>,
            prioriteit: PRIORITEIT_LABELS[prioriteit],
            stand: STAND_LABELS[stand],
            status: <StatusBadge status={status} />,
          },
        }))}
      />
    </>
  )
}
