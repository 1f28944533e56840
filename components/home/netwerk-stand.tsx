import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button'
import { Cluster } from '@/components/ui/stack'
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
  }
  jaar: string
}

/** How the own netwerk stands with its promises of this year. */
export function NetwerkStand({ stand, jaar }: Props) {
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
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Belofte wat="Praktijkverhalen" gedaan={verhalen} beloofd={verhalenPerJaar} />
        <Belofte wat="Webinars" gedaan={webinars} beloofd={webinarsPerJaar} />
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
        <ButtonLink href={paths.praktijkverhaalNieuw()} icon="pencil">
          Schrijf een praktijkverhaal
        </ButtonLink>
        <ButtonLink href={paths.scholingNieuw()} icon="calendar-plus">
          Plan een scholing
        </ButtonLink>
      </Cluster>
    </section>
  )
}

function Belofte({ wat, gedaan, beloofd }: { wat: string; gedaan: number; beloofd: number }) {
  const klaar = gedaan >= beloofd
  return (
    <li>
      <p className="text-ink-soft">{wat}</p>
      <p className="flex items-center gap-2 text-2xl font-bold">
        {gedaan}/{beloofd}
        <Badge tone={klaar ? 'klopt' : 'bijna'} icon={klaar ? 'circle-check' : 'clock-alert'}>
          {klaar ? 'Gehaald' : `Nog ${beloofd - gedaan}`}
        </Badge>
      </p>
    </li>
  )
}
