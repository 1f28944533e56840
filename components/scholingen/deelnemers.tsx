import type { Route } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDate, isoDay } from '@/lib/web/format-nl'

type Deelnemer = {
  id: string
  createdAt: Date
  gebruiker: {
    naam: string
    email: string
    organisatie: { naam: string } | null
    netwerk: { naam: string } | null
  }
}

type Props = { bevestigd: readonly Deelnemer[]; wachtlijst: readonly Deelnemer[]; terug: Route }

const KOLOMMEN = [
  { key: 'naam', label: 'Naam' },
  { key: 'email', label: 'E-mailadres' },
  { key: 'organisatie', label: 'Organisatie' },
  { key: 'netwerk', label: 'Netwerk' },
  { key: 'op', label: 'Ingeschreven op' },
]

/** Who takes part and who waits, in the order in which they came. */
export function Deelnemers({ bevestigd, wachtlijst, terug }: Props) {
  if (bevestigd.length + wachtlijst.length === 0) {
    return (
      <EmptyState
        icon="users-round"
        title="Nog niemand heeft zich ingeschreven."
        action={<TextLink href={terug}>Terug naar de scholing</TextLink>}
      >
        Deel de link van de scholing met collega’s.
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-8">
      <Table
        id="ingeschreven"
        caption={`Ingeschreven (${bevestigd.length})`}
        columns={KOLOMMEN}
        rows={bevestigd.map((deelnemer) => rij(deelnemer))}
      />
      {wachtlijst.length > 0 && (
        <Table
          id="wachtlijst"
          caption={`Wachtlijst (${wachtlijst.length})`}
          columns={[...KOLOMMEN, { key: 'plaats', label: 'Plaats', align: 'end' }]}
          rows={wachtlijst.map((deelnemer, plaats) => rij(deelnemer, plaats + 1))}
        />
      )}
    </div>
  )
}

const rij = ({ id, createdAt, gebruiker }: Deelnemer, plaats: number | null = null) => ({
  id,
  cells: {
    naam: gebruiker.naam,
    email: gebruiker.email,
    organisatie: gebruiker.organisatie?.naam ?? '',
    netwerk: gebruiker.netwerk?.naam ?? '',
    op: <Time datetime={isoDay(createdAt)}>{formatDate(createdAt)}</Time>,
    plaats,
  },
})
