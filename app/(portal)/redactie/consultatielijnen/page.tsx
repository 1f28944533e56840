import type { Metadata } from 'next'
import { CsvBevestigd, CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { RedactieLijst } from '@/components/redactie/lijst'
import { NogTeControleren } from '@/components/redactie/nog-te-controleren'
import { alsOpties, filterVan, statusfilter } from '@/components/redactie/opties'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { listConsultatielijnenVoorRedactie } from '@/lib/domain/consultatielijnen/queries'
import { countPerStatus } from '@/lib/domain/publicatie/queries'
import { alsQuery, paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Consultatielijnen beheren' }

const KOLOMMEN = [
  { key: 'naam', label: 'Naam', sorteer: 'naam' },
  { key: 'telefoon', label: 'Telefoon', sorteer: 'telefoon' },
  { key: 'gebied', label: 'Gebied', sorteer: 'gebied' },
  { key: 'verantwoordelijke', label: 'Verantwoordelijke', sorteer: 'verantwoordelijke' },
  { key: 'status', label: 'Status', sorteer: 'status' },
  { key: 'controle', label: 'Controle', sorteer: 'controle' },
]

const FILTERS = ['q', 'status', 'nagekeken', 'verantwoordelijke', 'sorteer', 'pagina'] as const

type Lijn = Awaited<ReturnType<typeof listConsultatielijnenVoorRedactie>>['items'][number]

export default async function ConsultatielijnenBeherenPage({
  searchParams,
}: PageProps<'/redactie/consultatielijnen'>) {
  const actor = await requireActor('REDACTIE')
  const adres = await searchParams
  const gevraagd = Object.fromEntries(FILTERS.map((naam) => [naam, firstValue(adres[naam])]))
  const [aantallen, { filter, ...lijst }] = await Promise.all([
    countPerStatus(actor, { soort: 'CONSULTATIELIJN' }),
    listConsultatielijnenVoorRedactie(actor, gevraagd),
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Consultatielijnen"
        lead="Een verkeerd nummer kost zorg. Bel een nummer voordat je het aanvinkt als nagekeken."
        actions={
          <>
            <CsvLink href={paths.redactieCsv('consultatielijnen', alsQuery(filter))} />
            <ButtonLink href={paths.redactieDeel('consultatielijnen', 'nieuw')} variant="primary" icon="plus">
              Nieuwe consultatielijn
            </ButtonLink>
          </>
        }
      />
      <RedactieLijst
        naam="consultatielijnen"
        kolommen={KOLOMMEN}
        totaal={lijst.totaal}
        pagina={lijst.pagina}
        paginas={lijst.paginas}
        zoek={filter.q}
        zoekLabel="Zoek op naam of nummer"
        volgorde={filter.sorteer}
        adres={(query) => paths.redactieLijst('consultatielijnen', query)}
        erboven={<CsvBevestigd gelukt={firstValue(adres['gelukt'])} />}
        filters={[
          statusfilter(filter.status, aantallen),
          filterVan('nagekeken', 'Nagekeken', 'Maakt niet uit', filter.nagekeken, NAGEKEKEN),
          filterVan(
            'verantwoordelijke',
            'Verantwoordelijke',
            'Maakt niet uit',
            filter.verantwoordelijke,
            WIE,
          ),
        ]}
        rijen={lijst.items.map((lijn) => ({ id: lijn.id, cells: cellen(lijn) }))}
      />
    </>
  )
}

const NAGEKEKEN = alsOpties({ ja: 'Ja, iemand belde het nummer', nee: 'Nee, nog te controleren' })
const WIE = alsOpties({ iemand: 'Iemand zorgt ervoor', geen: 'Nog aan te wijzen' })

const cellen = ({ slug, titel, telefoon, gebied, verantwoordelijke, status, geverifieerd }: Lijn) => ({
  naam: <TextLink href={paths.redactieDeel('consultatielijnen', slug)}>{titel}</TextLink>,
  telefoon: telefoon ?? 'Nog niet bekend',
  gebied,
  verantwoordelijke: verantwoordelijke ?? 'Nog aan te wijzen',
  status: <StatusBadge status={status} />,
  controle: geverifieerd ? 'Nagekeken' : <NogTeControleren />,
})
