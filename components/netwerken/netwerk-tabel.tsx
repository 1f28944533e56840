import type { Route } from 'next'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { NETWERKSTAND_LABELS, netwerkstand } from '@/lib/domain/netwerken/labels'
import { paths } from '@/lib/web/paths'

type Netwerk = {
  id: string
  naam: string
  actief: boolean
  geverifieerd: boolean
  gemeentenGeverifieerd: boolean
  verhalenPerJaar: number
  webinarsPerJaar: number
  organisaties: number
  gebruikers: number
}

const columns = [
  { key: 'naam', label: 'Netwerk', sorteer: 'naam' },
  { key: 'organisaties', label: 'Organisaties', sorteer: 'organisaties', align: 'end' as const },
  { key: 'gebruikers', label: 'Gebruikers', sorteer: 'gebruikers', align: 'end' as const },
  { key: 'verhalen', label: 'Verhalen per jaar', sorteer: 'verhalen', align: 'end' as const },
  { key: 'webinars', label: 'Webinars per jaar', sorteer: 'webinars', align: 'end' as const },
  { key: 'stand', label: 'Gegevens', sorteer: 'stand' },
]

type Props = {
  netwerken: readonly Netwerk[]
  volgorde: string | null
  sorteerHref: (sorteer: string) => Route
}

/** The netwerken as beheer keeps them, one a line. */
export function NetwerkTabel({ netwerken, volgorde, sorteerHref }: Props) {
  return (
    <Table
      id="netwerken"
      caption="Netwerken"
      captionHidden
      columns={columns.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
      rows={netwerken.map((netwerk) => ({
        id: netwerk.id,
        cells: {
          naam: <TextLink href={paths.beheerDeel('netwerken', netwerk.id)}>{netwerk.naam}</TextLink>,
          organisaties: netwerk.organisaties,
          gebruikers: netwerk.gebruikers,
          verhalen: netwerk.verhalenPerJaar,
          webinars: netwerk.webinarsPerJaar,
          stand: <Stand {...netwerk} />,
        },
      }))}
    />
  )
}

const TONEN = { UIT_GEBRUIK: 'neutral', NAGEKEKEN: 'klopt', TE_CONTROLEREN: 'bijna' } as const

function Stand(netwerk: Netwerk) {
  const stand = netwerkstand(netwerk)
  return <Badge tone={TONEN[stand]}>{NETWERKSTAND_LABELS[stand]}</Badge>
}
