import type { Filterkeuzes } from '@/components/scholingen/agenda-filters'
import { DAGDEEL_LABELS, JA_LABELS } from '@/lib/domain/scholingen/labels'
import { type Agendafilter, agendafilterSchema, JA_FILTERS } from '@/lib/domain/scholingen/schema'
import { firstValue } from '@/lib/web/search-params'

type Parameters = Record<string, string | string[] | undefined>

const LIJSTEN = ['doelgroep', 'netwerk', 'werkvorm', 'discipline', 'niveau', 'domein'] as const

/** The filter that an address asks for. Words that we do not know are no filter: an old link must still show an agenda. */
export function leesAgendafilter(adres: Parameters, keuzes: Filterkeuzes): Agendafilter {
  const eerste = Object.fromEntries(Object.entries(adres).map(([naam, waarde]) => [naam, firstValue(waarde)]))
  const filter = agendafilterSchema.parse(eerste)
  for (const naam of LIJSTEN) {
    if (!keuzes[naam].some(({ slug }) => slug === filter[naam])) filter[naam] = undefined
  }
  return filter
}

/** The same filter as parameters of an address; the usual periode is left out. */
export const agendaQuery = ({ periode, ...filter }: Agendafilter) => ({
  ...filter,
  periode: periode === 'komend' ? undefined : periode,
})

const VORM_WOORDEN = { fysiek: 'Op locatie', online: 'Online', hybride: 'Op locatie en online' }

/** What is filtered on, in words, with the filter without it. The periode is no filter: it is always one or the other. */
export function gekozenFilters(
  filter: Agendafilter,
  keuzes: Filterkeuzes,
): { label: string; zonder: Agendafilter }[] {
  const uitLijsten = LIJSTEN.map((naam) => ({
    naam,
    label: keuzes[naam].find(({ slug }) => slug === filter[naam])?.naam,
  }))
  const woorden = [
    ...uitLijsten,
    { naam: 'vorm' as const, label: filter.vorm && VORM_WOORDEN[filter.vorm] },
    { naam: 'dagdeel' as const, label: filter.dagdeel && DAGDEEL_LABELS[filter.dagdeel] },
    { naam: 'tot' as const, label: filter.tot && `Tot ${filter.tot} euro` },
    ...JA_FILTERS.map((naam) => ({ naam, label: filter[naam] && JA_LABELS[naam] })),
  ]
  return woorden.flatMap(({ naam, label }) =>
    label ? [{ label, zonder: { ...filter, [naam]: undefined } }] : [],
  )
}
