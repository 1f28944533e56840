import type { Route } from 'next'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { ORGANISATIE_SOORT_LABELS } from '@/lib/domain/organisaties/labels'
import { paths } from '@/lib/web/paths'

type Organisatie = {
  id: string
  naam: string
  soort: keyof typeof ORGANISATIE_SOORT_LABELS
  gemeente: string | null
  netwerk: { korteNaam: string } | null
  actief: boolean
  geverifieerd: boolean
}

const columns = [
  { key: 'naam', label: 'Organisatie', sorteer: 'naam' },
  { key: 'soort', label: 'Soort', sorteer: 'soort' },
  { key: 'gemeente', label: 'Gemeente', sorteer: 'gemeente' },
  { key: 'netwerk', label: 'Netwerk', sorteer: 'netwerk' },
  { key: 'stand', label: 'Gegevens', sorteer: 'stand' },
]

type Props = {
  organisaties: readonly Organisatie[]
  volgorde: string | null
  sorteerHref: (sorteer: string) => Route
}

/** The organisaties as redactie and beheer keep them, one a line. */
export function OrganisatieTabel({ organisaties, volgorde, sorteerHref }: Props) {
  return (
    <Table
      id="organisaties"
      caption="Organisaties"
      captionHidden
      columns={columns.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
      rows={organisaties.map(({ id, naam, soort, gemeente, netwerk, actief, geverifieerd }) => ({
        id,
        cells: {
          naam: <TextLink href={paths.redactieDeel('organisaties', id)}>{naam}</TextLink>,
          soort: ORGANISATIE_SOORT_LABELS[soort],
          gemeente: gemeente ?? '–',
          netwerk: netwerk?.korteNaam ?? '–',
          stand: <Stand actief={actief} geverifieerd={geverifieerd} />,
        },
      }))}
    />
  )
}

function Stand({ actief, geverifieerd }: { actief: boolean; geverifieerd: boolean }) {
  if (!actief) return <Badge>Niet meer in gebruik</Badge>
  return geverifieerd ? <Badge tone="klopt">Nagekeken</Badge> : <Badge tone="bijna">Nog te controleren</Badge>
}
