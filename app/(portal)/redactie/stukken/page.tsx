import type { Metadata } from 'next'
import { CsvBevestigd, CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { RedactieLijst } from '@/components/redactie/lijst'
import { TextLink } from '@/components/ui/text-link'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import { listStukken } from '@/lib/domain/stukken/queries'
import { formatDag, formatDate } from '@/lib/web/format-nl'
import { alsQuery, paths, publicatiePath } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { stukfilters, ZICHTBAAR } from './stukfilters'

export const metadata: Metadata = { title: 'Alle stukken' }

const KOLOMMEN = [
  { key: 'titel', label: 'Titel', sorteer: 'titel' },
  { key: 'soort', label: 'Soort', sorteer: 'soort' },
  { key: 'status', label: 'Status', sorteer: 'status' },
  { key: 'wie', label: 'Van wie', sorteer: 'wie' },
  { key: 'gewijzigd', label: 'Gewijzigd', sorteer: 'gewijzigd' },
  { key: 'controle', label: 'Controle', sorteer: 'controle' },
  { key: 'zichtbaarheid', label: 'Voor wie', sorteer: 'zichtbaarheid' },
  { key: 'plek', label: 'Netwerk, doelgroep', sorteer: 'plek' },
]
const FILTERS = ['q', 'soort', 'status', 'zichtbaarheid', 'sorteer', 'pagina'] as const

type Stuk = Awaited<ReturnType<typeof listStukken>>['items'][number]

export default async function StukkenPage({ searchParams }: PageProps<'/redactie/stukken'>) {
  const actor = await requireActor('REDACTIE')
  const [adres, netwerken, doelgroepen] = await Promise.all([
    searchParams,
    listNetwerken(actor, {}),
    listDoelgroepen(actor, {}),
  ])
  // What is no netwerk or doelgroep (any more) counts as not chosen.
  const bekend = (rijen: readonly { slug: string }[], slug: string | undefined) =>
    rijen.find((rij) => rij.slug === slug)?.slug
  const { filter, ...lijst } = await listStukken(actor, {
    ...Object.fromEntries(FILTERS.map((naam) => [naam, firstValue(adres[naam])])),
    netwerk: bekend(netwerken, firstValue(adres['netwerk'])),
    doelgroep: bekend(doelgroepen, firstValue(adres['doelgroep'])),
  })
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title="Alle stukken"
        lead="Themadossiers, praktijkverhalen, scholingen en nieuws, in elke status. Van wie: een dossier van de verantwoordelijke, de rest van de auteur."
        actions={<CsvLink href={paths.redactieCsv('stukken', alsQuery(filter))} />}
      />
      <RedactieLijst
        naam="stukken"
        kolommen={KOLOMMEN}
        totaal={lijst.totaal}
        pagina={lijst.pagina}
        paginas={lijst.paginas}
        zoek={filter.q}
        volgorde={filter.sorteer}
        adres={(query) => paths.redactieLijst('stukken', query)}
        filters={stukfilters(filter, netwerken, doelgroepen)}
        leeg="Haal een filter weg om meer te zien."
        erboven={<CsvBevestigd gelukt={firstValue(adres['gelukt'])} />}
        rijen={lijst.items.map((stuk) => ({ id: stuk.id, cells: cellen(stuk) }))}
      />
    </>
  )
}

const cellen = ({ soort, slug, titel, status, zichtbaarheid, netwerk, doelgroepen, ...stuk }: Stuk) => ({
  // Wide enough to read on a phone, where the table scrolls.
  titel: (
    <span className="inline-block min-w-44 wrap-anywhere">
      <TextLink href={publicatiePath(soort, slug)}>{titel}</TextLink>
    </span>
  ),
  soort: SOORT_LABELS[soort],
  status: <StatusBadge status={status} />,
  wie: stuk.wie ?? (soort === 'THEMADOSSIER' ? 'Nog aan te wijzen' : ''),
  gewijzigd: <span className="whitespace-nowrap">{formatDate(stuk.gewijzigd)}</span>,
  controle: stuk.controle && <span className="whitespace-nowrap">{formatDag(stuk.controle)}</span>,
  zichtbaarheid: ZICHTBAAR[zichtbaarheid],
  plek: (
    <span className="inline-block min-w-44">
      {[netwerk, kort(doelgroepen?.split(', ') ?? [])].filter(Boolean).join(' · ')}
    </span>
  ),
})

// A row stays a row: most of what is for everybody has every doelgroep.
const kort = (namen: readonly string[]) =>
  namen.length > 3 ? `${namen.slice(0, 2).join(', ')} en ${namen.length - 2} andere` : namen.join(', ')
