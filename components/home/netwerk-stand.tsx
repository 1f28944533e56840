import { Belofte } from '@/components/netwerken/belofte'
import { ButtonLink } from '@/components/ui/button'
import { Cluster } from '@/components/ui/stack'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Props = {
  stand: {
    korteNaam: string
    verhalen: number
    verhalenPerJaar: number
    webinars: number
    webinarsPerJaar: number
    scholingen: number
    dossiers: number
    dossiersTeLaat: number
    /** '2027-02-08' */
    volgendeDag: string | null
  }
  jaar: string
  /** What is left of the year: 'nog 5 weken'. */
  rest: string
}

/** How the own netwerk stands with its promises of this year. */
export function NetwerkStand({ stand, jaar, rest }: Props) {
  const {
    korteNaam,
    verhalen,
    verhalenPerJaar,
    webinars,
    webinarsPerJaar,
    scholingen,
    dossiers,
    dossiersTeLaat,
  } = stand
  return (
    <section
      aria-labelledby="netwerkstand"
      className="flex flex-col gap-4 rounded-box border border-line-soft bg-surface p-4 md:p-6"
    >
      <h2 id="netwerkstand">
        {korteNaam} in {jaar}
      </h2>
      <p className="text-ink-soft">
        Dit jaar duurt {rest}.
        {stand.volgendeDag && ` De volgende consortiumdag is ${formatDag(stand.volgendeDag)}.`}
      </p>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <li>
          <p className="text-ink-soft">Praktijkverhalen</p>
          <Belofte gedaan={verhalen} beloofd={verhalenPerJaar} />
        </li>
        <li>
          <p className="text-ink-soft">Webinars</p>
          <Belofte gedaan={webinars} beloofd={webinarsPerJaar} />
        </li>
        <li>
          <p className="text-ink-soft">Scholingen dit jaar</p>
          <p className="text-2xl font-bold">{scholingen}</p>
        </li>
        <li>
          <p className="text-ink-soft">Dossiers voorbij hun controle</p>
          <p className="text-2xl font-bold">
            {dossiersTeLaat} <span className="text-base font-normal">van {dossiers}</span>
          </p>
        </li>
      </ul>
      <Cluster>
        <ButtonLink href={paths.praktijkverhaalNieuw({ stap: 'casus' })} icon="pencil">
          Schrijf een praktijkverhaal
        </ButtonLink>
        <ButtonLink href={paths.scholingNieuw()} icon="calendar-plus">
          Plan een scholing
        </ButtonLink>
        <ButtonLink href={paths.regioklok()} variant="quiet" icon="clock">
          Alle netwerken: de Regioklok
        </ButtonLink>
      </Cluster>
    </section>
  )
}
