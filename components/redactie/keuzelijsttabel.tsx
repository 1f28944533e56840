import type { Route } from 'next'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Cluster } from '@/components/ui/stack'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'

type Rij = {
  id: string
  naam: string
  uitleg: string | null
  actief: boolean
  teControleren?: boolean
  href: Route
}

const KOLOMMEN = [
  { key: 'naam', label: 'Naam' },
  { key: 'uitleg', label: 'Uitleg' },
  { key: 'stand', label: 'Stand' },
]

/** A list to choose from, each row leading to its form. */
export function Keuzelijsttabel({ titel, rijen }: { titel: string; rijen: readonly Rij[] }) {
  if (rijen.length === 0) return <EmptyState title="Hier staat nog niets.">Maak de eerste aan.</EmptyState>
  return (
    <Table
      id="lijst"
      caption={titel}
      captionHidden
      columns={KOLOMMEN}
      rows={rijen.map(({ id, naam, uitleg, actief, teControleren, href }) => ({
        id,
        cells: {
          naam: <TextLink href={href}>{naam}</TextLink>,
          uitleg,
          stand: (
            <Cluster>
              {!actief && <Badge icon="archive">Niet in gebruik</Badge>}
              {teControleren && (
                <Badge tone="bijna" icon="clock">
                  Nog te controleren
                </Badge>
              )}
            </Cluster>
          ),
        },
      }))}
    />
  )
}
