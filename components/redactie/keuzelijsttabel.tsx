import type { Route } from 'next'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Cluster } from '@/components/ui/stack'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { NogTeControleren } from './nog-te-controleren'
import { metSortering } from './sorteerkop'

type Rij = {
  id: string
  naam: string
  uitleg: string | null
  actief: boolean
  teControleren?: boolean
  href: Route
}

const KOLOMMEN = [
  { key: 'naam', label: 'Naam', sorteer: 'naam' },
  { key: 'uitleg', label: 'Uitleg', sorteer: 'uitleg' },
  { key: 'stand', label: 'Stand', sorteer: 'stand' },
]

type Props = {
  titel: string
  rijen: readonly Rij[]
  volgorde: string | null
  sorteerHref: (sorteer: string) => Route
}

/** A list to choose from, each row leading to its form. */
export function Keuzelijsttabel({ titel, rijen, volgorde, sorteerHref }: Props) {
  if (rijen.length === 0) return <EmptyState title="Hier staat nog niets.">Maak de eerste aan.</EmptyState>
  return (
    <Table
      id="lijst"
      caption={titel}
      captionHidden
      columns={KOLOMMEN.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
      rows={rijen.map(({ id, naam, uitleg, actief, teControleren, href }) => ({
        id,
        cells: {
          naam: <TextLink href={href}>{naam}</TextLink>,
          uitleg,
          stand: (
            <Cluster>
              {!actief && <Badge icon="archive">Niet in gebruik</Badge>}
              {teControleren && <NogTeControleren />}
            </Cluster>
          ),
        },
      }))}
    />
  )
}
