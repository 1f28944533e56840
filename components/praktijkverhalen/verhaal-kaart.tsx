import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { VERHAAL_SOORT_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import { formatDate, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Publicatiestatus, VerhaalSoort } from '@/prisma/generated/client'

export type VerhaalKaartProps = {
  slug: string
  titel: string
  soort: VerhaalSoort
  samenvatting: string
  netwerk: string | null
  doelgroepen: readonly { titel: string; icoon: string }[]
  /** minutes */
  leestijd: number
  op: Date
  voorbeeld: boolean
  /** Only told when it is not published. */
  status: Publicatiestatus
}

/** A story in a list: kind, for whom, how long, from which netwerk. */
export function VerhaalKaart(verhaal: VerhaalKaartProps) {
  const { icon, tint } = doelgroepLook(verhaal.doelgroepen[0]?.icoon ?? '')
  return (
    <Card
      kind={`Verhaal · ${VERHAAL_SOORT_LABELS[verhaal.soort]}`}
      icon={icon}
      tint={tint}
      title={verhaal.titel}
      href={paths.praktijkverhaal(verhaal.slug)}
      summary={verhaal.samenvatting}
      badge={verhaal.status === 'GEPUBLICEERD' ? null : <StatusBadge status={verhaal.status} />}
      meta={[
        ...verhaal.doelgroepen.map(({ titel }) => titel),
        `${verhaal.leestijd} min lezen`,
        verhaal.netwerk,
        <Time key="op" datetime={isoDay(verhaal.op)}>
          {formatDate(verhaal.op)}
        </Time>,
        verhaal.voorbeeld && 'voorbeeld',
      ]}
    />
  )
}
