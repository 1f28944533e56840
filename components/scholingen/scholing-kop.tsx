import type { ComponentProps } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { Badge } from '@/components/ui/badge'
import { BijeenkomstLijst } from './bijeenkomst-lijst'

type Props = Pick<ComponentProps<typeof PageHead>, 'trail' | 'actions'> & {
  scholing: {
    titel: string
    werkvorm: { naam: string }
    bijeenkomsten: ComponentProps<typeof BijeenkomstLijst>['bijeenkomsten']
    onzekereVelden: readonly string[]
    voorbeeld: boolean
  }
}

/** The head of a scholing, the same on its page and in its preview. */
export function ScholingKop({ scholing, ...pagina }: Props) {
  const aantal = scholing.bijeenkomsten.length
  return (
    <PageHead
      {...pagina}
      kind={`Scholing · ${scholing.werkvorm.naam}`}
      title={scholing.titel}
      lead={
        <BijeenkomstLijst
          bijeenkomsten={scholing.bijeenkomsten}
          locatieOnzeker={scholing.onzekereVelden.includes('locatie')}
          now={new Date()}
        />
      }
      meta={
        <>
          {aantal > 1 && (
            <Badge tone="info" icon="calendar-days">
              Reeks van {aantal} bijeenkomsten, één inschrijving
            </Badge>
          )}
          {scholing.voorbeeld && (
            <Badge icon="info">Voorbeeld: deze scholing is bedacht voor de proef met dit portaal.</Badge>
          )}
        </>
      }
    />
  )
}
