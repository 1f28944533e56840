import { StatusBadge } from '@/components/publicatie/status-badge'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { formatDate, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus } from '@/prisma/generated/client'

type Props = {
  slug: string
  titel: string
  datum: Date
  samenvatting: string
  netwerk: string | null
  doelgroepen: readonly string[]
  voorbeeld: boolean
  /** Only told when it is not published. */
  status: Publicatiestatus
  headingLevel: 2 | 3
}

/** A nieuwsbericht in a list. */
export function NieuwsKaart({
  slug,
  titel,
  datum,
  samenvatting,
  netwerk,
  doelgroepen,
  voorbeeld,
  status,
  headingLevel,
}: Props) {
  return (
    <Card
      kind="Nieuws"
      headingLevel={headingLevel}
      icon="newspaper"
      title={titel}
      href={paths.nieuwsbericht(slug)}
      summary={samenvatting}
      badge={status === 'GEPUBLICEERD' ? null : <StatusBadge status={status} />}
      meta={[
        <Time key="datum" datetime={isoDay(datum)}>
          {formatDate(datum)}
        </Time>,
        ...doelgroepen,
        netwerk,
        voorbeeld && 'voorbeeld',
      ]}
    />
  )
}
