import type { Route } from 'next'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { rolNamen, STAND_LABELS } from '@/lib/domain/gebruikers/labels'
import type { Rol } from '@/lib/kernel/actor'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Regel = {
  id: string
  naam: string
  email: string
  rollen: readonly Rol[]
  netwerk: string | null
  stand: keyof typeof STAND_LABELS
  laatstGezienOp: Date | null
}

const columns = [
  { key: 'naam', label: 'Naam', sorteer: 'naam' },
  { key: 'email', label: 'E-mailadres', sorteer: 'email' },
  { key: 'rollen', label: 'Rollen' },
  { key: 'netwerk', label: 'Netwerk', sorteer: 'netwerk' },
  { key: 'stand', label: 'Account' },
  { key: 'gezien', label: 'Laatst aangemeld', sorteer: 'gezien' },
]

const tonen = { ACTIEF: 'klopt', UITGENODIGD: 'bijna', GESLOTEN: 'neutral' } as const

type Props = {
  gebruikers: readonly Regel[]
  volgorde: string | null
  sorteerHref: (sorteer: string) => Route
}

/** The accounts, one a line. */
export function GebruikerTabel({ gebruikers, volgorde, sorteerHref }: Props) {
  return (
    <Table
      id="gebruikers"
      caption="Gebruikers"
      captionHidden
      columns={columns.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
      rows={gebruikers.map(({ id, naam, email, rollen, netwerk, stand, laatstGezienOp }) => ({
        id,
        cells: {
          naam: <TextLink href={paths.beheerDeel('gebruikers', id)}>{naam}</TextLink>,
          email,
          rollen: rolNamen(rollen),
          netwerk: netwerk ?? '–',
          stand: <Badge tone={tonen[stand]}>{STAND_LABELS[stand]}</Badge>,
          gezien: laatstGezienOp ? (
            <Time datetime={laatstGezienOp.toISOString()}>{formatDate(laatstGezienOp)}</Time>
          ) : (
            'Nog nooit'
          ),
        },
      }))}
    />
  )
}
