import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { RedactieLijst } from '@/components/redactie/lijst'
import { NogTeControleren } from '@/components/redactie/nog-te-controleren'
import { alsOpties, filterVan } from '@/components/redactie/opties'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import {
  ORGANISATIE_SOORT_LABELS,
  ORGANISATIESTAND_LABELS,
  organisatiestand,
} from '@/lib/domain/organisaties/labels'
import { listOrganisatiesVoorBeheer } from '@/lib/domain/organisaties/queries'
import { alsQuery, paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Organisaties' }

const KOLOMMEN = [
  { key: 'naam', label: 'Organisatie', sorteer: 'naam' },
  { key: 'soort', label: 'Soort', sorteer: 'soort' },
  { key: 'gemeente', label: 'Gemeente', sorteer: 'gemeente' },
  { key: 'netwerk', label: 'Netwerk', sorteer: 'netwerk' },
  { key: 'stand', label: 'Gegevens', sorteer: 'stand' },
]
const FILTERS = ['q', 'soort', 'stand', 'sorteer', 'pagina'] as const

type Organisatie = Awaited<ReturnType<typeof listOrganisatiesVoorBeheer>>['items'][number]

export default async function OrganisatiesPage({ searchParams }: PageProps<'/redactie/organisaties'>) {
  const actor = await requireActor('REDACTIE', 'BEHEER')
  const [adres, netwerken] = await Promise.all([searchParams, listNetwerken(actor, {})])
  const { filter, ...lijst } = await listOrganisatiesVoorBeheer(actor, {
    ...Object.fromEntries(FILTERS.map((naam) => [naam, firstValue(adres[naam])])),
    // What is no netwerk (any more) counts as not chosen.
    netwerk: netwerken.find(({ slug }) => slug === firstValue(adres['netwerk']))?.slug,
  })
  return (
    <>
      <PageHead
        title="Organisaties"
        lead="Hospices, teams en scholen. Ze staan op de pagina van hun netwerk."
        actions={
          <>
            <CsvLink href={paths.redactieCsv('organisaties', alsQuery(filter))} />
            <ButtonLink href={paths.redactieDeel('organisaties', 'nieuw')} variant="primary" icon="plus">
              Nieuwe organisatie
            </ButtonLink>
          </>
        }
      />
      <RedactieLijst
        naam="organisaties"
        kolommen={KOLOMMEN}
        totaal={lijst.totaal}
        pagina={lijst.pagina}
        paginas={lijst.paginas}
        zoek={filter.q}
        zoekLabel="Zoek op naam of plaats"
        volgorde={filter.sorteer}
        adres={(query) => paths.redactieLijst('organisaties', query)}
        filters={[
          filterVan('soort', 'Soort', 'Elke soort', filter.soort, alsOpties(ORGANISATIE_SOORT_LABELS)),
          filterVan(
            'netwerk',
            'Netwerk',
            'Alle netwerken',
            filter.netwerk,
            netwerken.map(({ slug, korteNaam }) => ({ value: slug, label: korteNaam })),
          ),
          filterVan('stand', 'Gegevens', 'Maakt niet uit', filter.stand, alsOpties(ORGANISATIESTAND_LABELS)),
        ]}
        rijen={lijst.items.map((organisatie) => ({ id: organisatie.id, cells: cellen(organisatie) }))}
      />
    </>
  )
}

const cellen = (organisatie: Organisatie) => ({
  naam: <TextLink href={paths.redactieDeel('organisaties', organisatie.id)}>{organisatie.naam}</TextLink>,
  soort: ORGANISATIE_SOORT_LABELS[organisatie.soort],
  gemeente: organisatie.gemeente ?? '–',
  netwerk: organisatie.netwerk?.korteNaam ?? '–',
  stand: STANDEN[organisatiestand(organisatie)],
})

const STANDEN = {
  TE_CONTROLEREN: <NogTeControleren />,
  NAGEKEKEN: <Badge tone="klopt">{ORGANISATIESTAND_LABELS.NAGEKEKEN}</Badge>,
  UIT_GEBRUIK: <Badge>{ORGANISATIESTAND_LABELS.UIT_GEBRUIK}</Badge>,
}
