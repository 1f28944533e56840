import type { Route } from 'next'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { ZOEKSOORTEN, type ZoekSoortNaam } from './zoeksoorten'

type Props = {
  soort: ZoekSoortNaam
  titel: string
  href: Route
  /** Pieces of text; what was searched for is `raak`. */
  fragment: readonly { tekst: string; raak: boolean }[]
  meta: readonly string[]
  /** letters that a PDF had lost were put back in what is shown */
  hersteld: boolean
}

/** One hit: what it is, its title, and the words around what was searched for. */
export function ZoekresultaatKaart({ soort, titel, href, fragment, meta, hersteld }: Props) {
  const { naam, icon } = ZOEKSOORTEN[soort]
  return (
    <Card
      kind={naam}
      icon={icon}
      title={titel}
      href={href}
      headingLevel={2}
      meta={meta}
      badge={hersteld && <Badge icon="text-quote">Tekst hersteld</Badge>}
      summary={fragment.map(({ tekst, raak }, index) =>
        raak ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change place
          <mark key={index} className="bg-action-tint font-semibold text-ink">
            {tekst}
          </mark>
        ) : (
          tekst
        ),
      )}
    />
  )
}
