import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { Card } from '@/components/ui/card'
import { Time } from '@/components/ui/time'
import { VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { formatPeriod, formatRelativeDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Vorm } from '@/prisma/generated/client'
import { Kaarten } from './kaarten'

type Regel = {
  id: string
  slug: string
  titel: string
  werkvorm: string
  begin: Date
  einde: Date
  gemeente: string | null
  vorm: Vorm
}
type Stuk = {
  slug: string
  titel: string
  samenvatting: string
  netwerk: string | null
  icoon: string | null
  updatedAt: Date
}

/** The first dates of the agenda. */
export function KomendeScholingen({ regels, now }: { regels: readonly Regel[]; now: Date }) {
  return (
    <Kaarten
      id="scholingen"
      titel="Binnenkort in de scholingsagenda"
      meer={{ href: paths.scholingsagenda(), label: 'Hele scholingsagenda' }}
      leeg="Er staan nu geen scholingen in de agenda."
    >
      {regels.map(({ id, slug, titel, werkvorm, begin, einde, gemeente, vorm }) => (
        <li key={id}>
          <Card
            kind={werkvorm}
            icon="graduation-cap"
            title={titel}
            href={paths.scholing(slug)}
            meta={[
              <Time key="moment" datetime={begin.toISOString()}>
                {formatPeriod(begin, einde, now)}
              </Time>,
              formatRelativeDay(begin, now),
              gemeente ?? VORM_LABELS[vorm],
            ]}
          />
        </li>
      ))}
    </Kaarten>
  )
}

/** The newest stories. */
export function NieuweVerhalen({ verhalen }: { verhalen: readonly Stuk[] }) {
  return (
    <Kaarten
      id="verhalen"
      titel="Nieuwe praktijkverhalen"
      meer={{ href: paths.praktijkverhalen(), label: 'Alle praktijkverhalen' }}
      leeg="Er zijn nog geen praktijkverhalen. Deel de eerste casus."
    >
      {verhalen.map(({ slug, titel, samenvatting, netwerk }) => (
        <li key={slug}>
          <Card
            kind="Praktijkverhaal"
            icon="messages-square"
            title={titel}
            href={paths.praktijkverhaal(slug)}
            summary={samenvatting}
            meta={[netwerk]}
          />
        </li>
      ))}
    </Kaarten>
  )
}

/** The dossiers that changed last. */
export function BijgewerkteDossiers({ dossiers, now }: { dossiers: readonly Stuk[]; now: Date }) {
  return (
    <Kaarten
      id="dossiers"
      titel="Bijgewerkte themadossiers"
      meer={{ href: paths.themadossiers(), label: 'Alle themadossiers' }}
      leeg="Er zijn nog geen themadossiers gepubliceerd."
    >
      {dossiers.map(({ slug, titel, samenvatting, icoon, updatedAt }) => (
        <li key={slug}>
          <Card
            kind="Themadossier"
            {...doelgroepLook(icoon ?? '')}
            title={titel}
            href={paths.themadossier(slug)}
            summary={samenvatting}
            meta={[`Bijgewerkt ${formatRelativeDay(updatedAt, now)}`]}
          />
        </li>
      ))}
    </Kaarten>
  )
}
