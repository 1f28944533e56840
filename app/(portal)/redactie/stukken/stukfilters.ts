import { alsOpties, filterVan } from '@/components/redactie/opties'
import { SOORT_LABELS, STATUS_LABELS } from '@/lib/domain/publicatie/labels'
import { METPAGINA } from '@/lib/domain/publicatie/schema'
import type { listStukken } from '@/lib/domain/stukken/queries'

type Filter = Awaited<ReturnType<typeof listStukken>>['filter']

/** Who may read it, short enough for a column. */
export const ZICHTBAAR = {
  OPENBAAR: 'Iedereen',
  LEDEN: 'Leden',
  NETWERKCOORDINATOREN: 'Coördinatoren',
} as const

/** The filters of the list of stukken. */
export const stukfilters = (
  filter: Filter,
  netwerken: readonly { slug: string; korteNaam: string }[],
  doelgroepen: readonly { slug: string; titel: string }[],
) => [
  filterVan(
    'soort',
    'Soort',
    'Elke soort',
    filter.soort,
    METPAGINA.map((soort) => ({ value: soort, label: SOORT_LABELS[soort] })),
  ),
  filterVan('status', 'Status', 'Elke status', filter.status, alsOpties(STATUS_LABELS)),
  filterVan('zichtbaarheid', 'Voor wie', 'Alle lezers', filter.zichtbaarheid, alsOpties(ZICHTBAAR)),
  filterVan(
    'netwerk',
    'Netwerk',
    'Alle netwerken',
    filter.netwerk,
    netwerken.map(({ slug, korteNaam }) => ({ value: slug, label: korteNaam })),
  ),
  filterVan(
    'doelgroep',
    'Doelgroep',
    'Alle doelgroepen',
    filter.doelgroep,
    doelgroepen.map(({ slug, titel }) => ({ value: slug, label: titel })),
  ),
]
