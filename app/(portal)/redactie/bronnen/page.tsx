import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { RedactieLijst } from '@/components/redactie/lijst'
import { NogTeControleren } from '@/components/redactie/nog-te-controleren'
import { alsOpties, filterVan, statusfilter } from '@/components/redactie/opties'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { BRON_SOORT_LABELS } from '@/lib/domain/bronnen/labels'
import { listBronnenVoorBeheer } from '@/lib/domain/bronnen/queries'
import { countPerStatus } from '@/lib/domain/publicatie/queries'
import { formatDate } from '@/lib/web/format-nl'
import { alsQuery, paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Bronnen beheren' }

const KOLOMMEN = [
  { key: 'titel', label: 'Titel', sorteer: 'titel' },
  { key: 'soort', label: 'Soort', sorteer: 'soort' },
  { key: 'status', label: 'Status', sorteer: 'status' },
  { key: 'controle', label: 'Controle', sorteer: 'controle' },
]

export default async function BronnenBeherenPage({ searchParams }: PageProps<'/redactie/bronnen'>) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = await searchParams
  const [aantallen, { items, filter, totaal, pagina, paginas }] = await Promise.all([
    countPerStatus(actor, { soort: 'BRON' }),
    listBronnenVoorBeheer(actor, {
      q: firstValue(gevraagd['q']),
      status: firstValue(gevraagd['status']),
      soort: firstValue(gevraagd['soort']),
      geverifieerd: firstValue(gevraagd['geverifieerd']),
      sorteer: firstValue(gevraagd['sorteer']),
      pagina: firstValue(gevraagd['pagina']),
    }),
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Bronnen"
        lead="Elke link staat hier één keer. Teksten verwijzen ernaar met een voetnoot."
        actions={<Acties filter={filter} />}
      />
      <RedactieLijst
        naam="bronnen"
        kolommen={KOLOMMEN}
        totaal={totaal}
        pagina={pagina}
        paginas={paginas}
        zoek={filter.q}
        volgorde={filter.sorteer}
        adres={(query) => paths.redactieLijst('bronnen', query)}
        filters={[
          statusfilter(filter.status, aantallen),
          filterVan('soort', 'Soort', 'Elke soort', filter.soort, SOORTEN),
          filterVan('geverifieerd', 'Gelezen', 'Maakt niet uit', filter.geverifieerd, GELEZEN),
        ]}
        rijen={items.map(
          ({ id, slug, titel, uitgever, soort, status, geverifieerd, laatstGecontroleerdOp: op }) => ({
            id,
            cells: {
              titel: (
                <>
                  <TextLink href={paths.redactieDeel('bronnen', slug)}>{titel}</TextLink>
                  <span className="block text-sm font-normal text-ink-soft">{uitgever}</span>
                </>
              ),
              soort: BRON_SOORT_LABELS[soort],
              status: <StatusBadge status={status} />,
              controle: <Controle geverifieerd={geverifieerd} op={op} />,
            },
          }),
        )}
      />
    </>
  )
}

type Filter = Awaited<ReturnType<typeof listBronnenVoorBeheer>>['filter']

function Acties({ filter: { pagina: _, ...filter } }: { filter: Filter }) {
  return (
    <>
      <CsvLink href={paths.redactieCsv('bronnen', alsQuery(filter))} />
      <ButtonLink href={paths.redactieDeel('bronnen', 'nieuw')} variant="primary" icon="plus">
        Nieuwe bron
      </ButtonLink>
    </>
  )
}

function Controle({ geverifieerd, op }: { geverifieerd: boolean; op: Date | null }) {
  if (!geverifieerd) return <NogTeControleren />
  return op ? `Gelezen, link gecontroleerd op ${formatDate(op)}` : 'Gelezen'
}

const SOORTEN = alsOpties(BRON_SOORT_LABELS)
const GELEZEN = alsOpties({ ja: 'Ja, de bron is gelezen', nee: 'Nee, nog te controleren' })
