import { Belofte } from '@/components/netwerken/belofte'
import { ButtonLink } from '@/components/ui/button'
import { Cluster } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

/** `dag`: '2026-04-16' */
type Webinar = { slug: string; titel: string; dag: string; netwerk: string | null }
type Props = {
  jaar: number
  geweest: readonly Webinar[]
  gepland: readonly Webinar[]
  /** what all netwerken together promised for the year */
  afgesproken: number
  magPlannen: boolean
}

/** The webinars of a year against what was promised: which count, and which are still to come. */
export function Webinars({ jaar, geweest, gepland, afgesproken, magPlannen }: Props) {
  const samen = geweest.length + gepland.length
  return (
    <>
      <Belofte gedaan={samen} beloofd={afgesproken} />
      <p className="max-w-measure">
        Een webinar telt als het online is, in de agenda staat en in {jaar} een datum heeft.
        {gepland.length === 0 && samen < afgesproken && ' Er is er nu geen gepland.'}
      </p>
      <Lijst kop="Geweest" webinars={geweest} />
      <Lijst kop="Gepland" webinars={gepland} />
      <Cluster>
        {magPlannen && samen < afgesproken && (
          <ButtonLink href={paths.scholingNieuw()} icon="calendar-plus">
            Plan een webinar
          </ButtonLink>
        )}
        <ButtonLink href={paths.scholingsagenda({ werkvorm: 'webinar' })} variant="quiet">
          Bekijk de webinars in de agenda
        </ButtonLink>
      </Cluster>
    </>
  )
}

function Lijst({ kop, webinars }: { kop: string; webinars: readonly Webinar[] }) {
  if (webinars.length === 0) return null
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-base">{kop}</h3>
      <ul className="flex flex-col gap-2">
        {webinars.map(({ slug, titel, dag, netwerk }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-4">
            <TextLink href={paths.scholing(slug)}>{titel}</TextLink>
            <span className="text-sm text-ink-soft">
              <Time datetime={dag}>{formatDag(dag)}</Time>
              {netwerk && ` · ${netwerk}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
