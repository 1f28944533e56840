import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { RedactieLijst } from '@/components/redactie/lijst'
import { statusfilter } from '@/components/redactie/opties'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { listBegrippenVoorBeheer } from '@/lib/domain/begrippen/queries'
import { countPerStatus } from '@/lib/domain/publicatie/queries'
import { alsQuery, paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Begrippen beheren' }

const KOLOMMEN = [
  { key: 'titel', label: 'Begrip', sorteer: 'titel' },
  { key: 'uitleg', label: 'Uitleg' },
  { key: 'status', label: 'Status', sorteer: 'status' },
]

export default async function BegrippenBeherenPage({ searchParams }: PageProps<'/redactie/begrippen'>) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = await searchParams
  const [aantallen, { items, filter, totaal, pagina, paginas }] = await Promise.all([
    countPerStatus(actor, { soort: 'BEGRIP' }),
    listBegrippenVoorBeheer(actor, {
      q: firstValue(gevraagd['q']),
      status: firstValue(gevraagd['status']),
      sorteer: firstValue(gevraagd['sorteer']),
      pagina: firstValue(gevraagd['pagina']),
    }),
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Begrippen"
        lead="De woordenlijst. Lezers zien de uitleg ook bij het woord in een tekst."
        actions={
          <>
            <CsvLink href={paths.redactieCsv('begrippen', alsQuery(filter))} />
            <ButtonLink href={paths.redactieDeel('begrippen', 'nieuw')} variant="primary" icon="plus">
              Nieuw begrip
            </ButtonLink>
          </>
        }
      />
      <RedactieLijst
        naam="begrippen"
        kolommen={KOLOMMEN}
        totaal={totaal}
        pagina={pagina}
        paginas={paginas}
        zoek={filter.q}
        volgorde={filter.sorteer}
        adres={(query) => paths.redactieLijst('begrippen', query)}
        filters={[statusfilter(filter.status, aantallen)]}
        rijen={items.map(({ id, slug, titel, uitleg, status }) => ({
          id,
          cells: {
            titel: <TextLink href={paths.redactieDeel('begrippen', slug)}>{titel}</TextLink>,
            uitleg,
            status: <StatusBadge status={status} />,
          },
        }))}
      />
    </>
  )
}
