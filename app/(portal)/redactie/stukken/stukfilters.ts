import { alsOpties } from '@/components/redactie/opties'
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

const maak = (
  naam: keyof Filter,
  label: string,
  leeg: string,
  gekozen: string | null,
  opties: readonly { value: string; label: string }[],
) => ({ naam, label, leeg, gekozen, opties })

/** The filters of the list of stukken. */
export const stukfilters = (
  filter: Filter,
  netwerken: readonly { slug: string; korteNaam: string }[],
  doelgroepen: readonly { slug: string; titel: string }[],
) => [
  maak(
    'soort',
    'Soort',
    'Elke soort',
    filter.soort,
    METPAGINA.map((soort) => ({ value: soort, label: SOORT_LABELS[soort] })),
  ),
  maak('status', 'Status', 'Elke status', filter.status, alsOpties(STATUS_LABELS)),
  maak('zichtbaarheid', 'Voor wie', 'Alle lezers', filter.zichtbaarheid, alsOpties(ZICHTBAAR)),
  maak(
    'netwerk',
    'Netwerk',
    'Alle netwerken',
    filter.netwerk,
    netwerken.map(({ slug, korteNaam }) => ({ value: slug, label: korteNaam })),
  ),
  maak(
    'doelgroep',
    'Doelgroep',
    'Alle doelgroepen',
    filter.doelgroep,
    doelgroepen.map(({ slug, titel }) => ({ value: slug, label: titel })),
  ),
]
