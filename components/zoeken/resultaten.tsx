import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { ZoekresultaatKaart } from './zoekresultaat-kaart'
import type { ZoekSoortNaam } from './zoeksoorten'

type Resultaat = {
  ref: string
  soort: ZoekSoortNaam
  titel: string
  url: string
  fragment: readonly { tekst: string; raak: boolean }[]
  doelgroepen: readonly string[]
  bijgewerkt: Date
  hersteld: boolean
}

type Props = {
  resultaten: readonly Resultaat[]
  /** the title of each doelgroep by its slug */
  doelgroepen: ReadonlyMap<string, string>
}

// With more of them it is for everybody, and a list of names says less than that.
const VEEL = 3

/** The hits of one page, best first. */
export function Resultaten({ resultaten, doelgroepen: namen }: Props) {
  if (resultaten.length === 0) return null
  return (
    <ol className="flex flex-col gap-4">
      {resultaten.map(({ ref, soort, titel, url, fragment, doelgroepen, bijgewerkt, hersteld }) => (
        <li key={ref} className="print:break-inside-avoid">
          <ZoekresultaatKaart
            soort={soort}
            titel={titel}
            href={paths.zoekresultaat(adresVan(ref, url, fragment))}
            fragment={fragment}
            hersteld={hersteld}
            meta={[
              doelgroepen.length > VEEL
                ? 'Alle doelgroepen'
                : doelgroepen.map((slug) => namen.get(slug) ?? slug).join(', '),
              `Bijgewerkt ${formatDate(bijgewerkt)}`,
            ]}
          />
        </li>
      ))}
    </ol>
  )
}

// A recording is long: its page finds in what is said the first word that was found here, with the moment.
function adresVan(ref: string, url: string, fragment: Resultaat['fragment']): string {
  const woord = ref.startsWith('opname/') ? fragment.find(({ raak }) => raak)?.tekst : undefined
  return woord ? `${url}?${new URLSearchParams({ zoek: woord })}` : url
}
