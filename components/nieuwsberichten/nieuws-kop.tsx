import type { ComponentProps } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { MetaLine } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { formatDate, isoDay } from '@/lib/web/format-nl'

type Props = Pick<ComponentProps<typeof PageHead>, 'trail' | 'actions'> & {
  bericht: {
    titel: string
    samenvatting: string
    datum: Date
    auteurrol: string | null
    netwerk: { naam: string } | null
    doelgroepen: readonly { titel: string }[]
    leestijd: number
    voorbeeld: boolean
  }
}

/** The head of a nieuwsbericht, the same on its page and in its preview. */
export function NieuwsKop({ bericht, ...pagina }: Props) {
  return (
    <PageHead
      {...pagina}
      kind="Nieuws"
      title={bericht.titel}
      lead={bericht.samenvatting}
      meta={
        <MetaLine
          items={[
            <Time key="datum" datetime={isoDay(bericht.datum)}>
              {formatDate(bericht.datum)}
            </Time>,
            bericht.auteurrol,
            bericht.netwerk?.naam,
            ...bericht.doelgroepen.map(({ titel }) => titel),
            `${bericht.leestijd} min lezen`,
            bericht.voorbeeld && 'voorbeeldbericht',
          ]}
        />
      }
    />
  )
}
