import 'server-only'
import type { Route } from 'next'
import { ZOEKSOORTEN } from '@/components/zoeken/zoeksoorten'
import { ZOEK_SOORTEN } from '@/lib/domain/publicatie/zoekbaar'
import { VORM_LABELS } from '@/lib/domain/scholingen/labels'
import type { Zoekuitslag } from '@/search/query'
import { adresVan, type Filter, type Vraag } from './vraag'

type Namen = Record<'doelgroep' | 'netwerk' | 'werkvorm', ReadonlyMap<string, string>>

const TITELS: Record<Filter, string> = {
  soort: 'Soort',
  doelgroep: 'Doelgroep',
  netwerk: 'Netwerk',
  werkvorm: 'Werkvorm van de scholing',
  vorm: 'Op locatie of online',
  gecontroleerd: 'Controle',
}
const FILTERS = [
  'soort',
  'doelgroep',
  'netwerk',
  'werkvorm',
  'vorm',
  'gecontroleerd',
] as const satisfies Filter[]

/** The chosen filters, each with the address without it. */
export const gekozenFilters = (vraag: Vraag, namen: Namen): { label: string; href: Route }[] =>
  FILTERS.flatMap((filter) => {
    const waarde = vraag[filter]
    return waarde === undefined
      ? []
      : [
          {
            label: naamVan(filter, waarde, namen),
            href: adresVan({ ...vraag, pagina: 1, [filter]: undefined }),
          },
        ]
  })

/** Every way to narrow the answer, each choice with its number of hits. A chosen one leads to the address without it. */
export const facetgroepen = ({ facetten }: Pick<Zoekuitslag, 'facetten'>, vraag: Vraag, namen: Namen) =>
  FILTERS.map((filter) => ({
    titel: TITELS[filter],
    opties: facetten[filter].map(({ waarde, aantal }) => {
      const gekozen = vraag[filter] === waarde
      const href = adresVan({ ...vraag, pagina: 1, [filter]: gekozen ? undefined : waarde })
      return { label: naamVan(filter, waarde, namen), aantal, gekozen, href }
    }),
  }))

function naamVan(filter: Filter, waarde: string, namen: Namen): string {
  switch (filter) {
    case 'soort': {
      const soort = ZOEK_SOORTEN.find((bekend) => bekend === waarde)
      return soort ? ZOEKSOORTEN[soort].meervoud : waarde
    }
    case 'vorm':
      return Object.entries(VORM_LABELS).find(([vorm]) => vorm === waarde)?.[1] ?? waarde
    case 'gecontroleerd':
      return 'Dit jaar gecontroleerd'
    default:
      return namen[filter].get(waarde) ?? waarde
  }
}
