import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { formatDay, formatPeriod } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { Vorm } from '@/prisma/generated/client'

type Scholing = {
  slug: string
  titel: string
  werkvorm: string
  vorm: Vorm
  voorbeeld: boolean
  begin: Date
  einde: Date
  datumBevestigd: boolean
  tijdBevestigd: boolean
}

type Props = { scholingen: readonly Scholing[]; doelgroep: { slug: string; titel: string }; now: Date }

/** The scholingen about this doelgroep that come first. */
export function VerwanteScholingen({ scholingen, doelgroep, now }: Props) {
  return (
    <div className="flex flex-col gap-3">
      <h3>Komende scholingen</h3>
      {scholingen.length === 0 && <p>Er staat nu geen scholing over deze doelgroep in de agenda.</p>}
      {scholingen.length > 0 && (
        <ul className="grid gap-4 sm:grid-cols-2">
          {scholingen.map((scholing) => (
            <li key={scholing.slug}>
              <Card
                kind={scholing.werkvorm}
                icon="graduation-cap"
                title={scholing.titel}
                href={paths.scholing(scholing.slug)}
                headingLevel={4}
                badge={scholing.voorbeeld && <Badge>Voorbeeld</Badge>}
                meta={[<Moment key="moment" {...scholing} now={now} />, VORM_LABELS[scholing.vorm]]}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="print:hidden">
        <TextLink href={paths.scholingsagenda({ doelgroep: doelgroep.slug })}>
          Alle scholingen over {doelgroep.titel}
        </TextLink>
      </p>
    </div>
  )
}

function Moment({ begin, einde, datumBevestigd, tijdBevestigd, now }: Scholing & { now: Date }) {
  const zeker = datumBevestigd && tijdBevestigd
  return (
    <>
      <Time datetime={begin.toISOString()}>
        {tijdBevestigd ? formatPeriod(begin, einde, now) : formatDay(begin, now)}
      </Time>
      {!zeker && (datumBevestigd ? ' (tijd nog niet zeker)' : ' (datum nog niet zeker)')}
    </>
  )
}
