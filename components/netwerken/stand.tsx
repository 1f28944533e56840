import { Badge } from '@/components/ui/badge'
import { Facts } from '@/components/ui/facts'

type Props = {
  verhalen: number
  verhalenPerJaar: number
  webinars: number
  webinarsPerJaar: number
  scholingen: number
  dossiers: number
  dossiersTeLaat: number
}

/** How a netwerk stands this year with what was agreed: words beside the figures. */
export function NetwerkStand(stand: Props) {
  return (
    <Facts
      facts={[
        {
          label: 'Verhalen dit jaar',
          icon: 'book-open-text',
          value: <Belofte aantal={stand.verhalen} afgesproken={stand.verhalenPerJaar} />,
        },
        {
          label: 'Webinars dit jaar',
          icon: 'video',
          value: <Belofte aantal={stand.webinars} afgesproken={stand.webinarsPerJaar} />,
        },
        { label: 'Scholingen dit jaar', icon: 'calendar-days', value: String(stand.scholingen) },
        {
          label: 'Dossiers van dit netwerk',
          icon: 'shield-check',
          value: <Controle {...stand} />,
        },
      ]}
    />
  )
}

function Controle({ dossiers, dossiersTeLaat }: Pick<Props, 'dossiers' | 'dossiersTeLaat'>) {
  if (dossiers === 0) return 'Nog geen'
  if (dossiersTeLaat === 0) return <Badge tone="klopt">{dossiers}, op tijd gecontroleerd</Badge>
  return (
    <Badge tone="te-laat">
      {dossiersTeLaat} van {dossiers} {dossiersTeLaat === 1 ? 'wacht' : 'wachten'} op controle
    </Badge>
  )
}

function Belofte({ aantal, afgesproken }: { aantal: number; afgesproken: number }) {
  return aantal >= afgesproken ? (
    <Badge tone="klopt">
      {aantal} van {afgesproken}: gehaald
    </Badge>
  ) : (
    <Badge tone="bijna">
      {aantal} van {afgesproken}: nog {afgesproken - aantal} te gaan
    </Badge>
  )
}
