import 'server-only'
import { VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { VERHAAL_SOORTEN } from '@/lib/domain/praktijkverhalen/schema'
import { paths } from '@/lib/web/paths'
import { firstValue } from '@/lib/web/search-params'

type Adres = Record<string, string | string[] | undefined>
type Keuzes = {
  doelgroepen: readonly { slug: string; titel: string }[]
  netwerken: readonly { slug: string; korteNaam: string }[]
}

/** The filters in the address. Unknown words are no filter: an old link must still show stories. */
export function leesFilter(adres: Adres, { doelgroepen, netwerken }: Keuzes) {
  const doelgroep = doelgroepen.find(({ slug }) => slug === firstValue(adres['doelgroep']))
  const netwerk = netwerken.find(({ slug }) => slug === firstValue(adres['netwerk']))
  const soort = VERHAAL_SOORTEN.find((naam) => naam.toLowerCase() === firstValue(adres['soort']))
  const query = { doelgroep: doelgroep?.slug, netwerk: netwerk?.slug, soort: soort?.toLowerCase() }
  const labels = {
    doelgroep: doelgroep?.titel,
    netwerk: netwerk?.korteNaam,
    soort: soort && VERHAAL_SOORT_LABELS[soort],
  }
  const chips = (['doelgroep', 'netwerk', 'soort'] as const).flatMap((veld) => {
    const label = labels[veld]
    return label === undefined
      ? []
      : [{ label, href: paths.praktijkverhalen({ ...query, [veld]: undefined }) }]
  })
  const gekozen = { doelgroep: doelgroep?.slug ?? null, netwerk: netwerk?.slug ?? null, soort: soort ?? null }
  return { gekozen, query, labels, chips }
}
