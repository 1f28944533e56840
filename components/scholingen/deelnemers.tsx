import type { Route } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime, isoDay } from '@/lib/web/format-nl'
import { KnopForm } from '../publicatie/knop-form'

type Deelnemer = {
  id: string
  createdAt: Date
  /** until when an offered place is held */
  aanbodTot: Date | null
  opmerking: string | null
  /** the colleague who enrolled them */
  ingeschrevenDoor: { naam: string } | null
  gebruiker: {
    naam: string
    email: string
    organisatie: { naam: string } | null
    netwerk: { naam: string } | null
  }
}

type Props = {
  bevestigd: readonly Deelnemer[]
  aangeboden: readonly Deelnemer[]
  wachtlijst: readonly Deelnemer[]
  terug: Route
  /** takes somebody off the list; null for who may only look, and once it began */
  verwijder: FormAction<{ slug: string }> | null
}

const KOLOMMEN = [
  { key: 'naam', label: 'Naam' },
  { key: 'email', label: 'E-mailadres' },
  { key: 'organisatie', label: 'Organisatie' },
  { key: 'netwerk', label: 'Netwerk' },
  { key: 'op', label: 'Ingeschreven op' },
]

/** Who takes part and who waits, in the order in which they came. */
export function Deelnemers({ bevestigd, aangeboden, wachtlijst, terug, verwijder }: Props) {
  if (bevestigd.length + aangeboden.length + wachtlijst.length === 0) {
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
  const metOpmerking = [bevestigd, aangeboden, wachtlijst].flat().some(({ opmerking }) => opmerking !== null)
  const tabel = (
    id: string,
    titel: string,
    deelnemers: readonly Deelnemer[],
    extra: (typeof KOLOMMEN)[number] | null = null,
  ) => (
    <Table
      id={id}
      caption={`${titel} (${deelnemers.length})`}
      columns={[
        ...KOLOMMEN,
        ...(extra ? [extra] : []),
        ...(metOpmerking ? [{ key: 'opmerking', label: 'Opmerking' }] : []),
        ...(verwijder ? [{ key: 'weg', label: 'Afmelden' }] : []),
      ]}
      rows={deelnemers.map((deelnemer, plaats) => rij(deelnemer, plaats + 1, verwijder))}
    />
  )
  return (
    <div className="flex flex-col gap-8">
      {tabel('ingeschreven', 'Ingeschreven', bevestigd)}
      {aangeboden.length > 0 &&
        tabel('aangeboden', 'Plek aangeboden', aangeboden, { key: 'tot', label: 'Reageert vóór' })}
      {wachtlijst.length > 0 &&
        tabel('wachtlijst', 'Wachtlijst', wachtlijst, { key: 'plaats', label: 'Plaats' })}
    </div>
  )
}

const rij = (
  { id, createdAt, aanbodTot, opmerking, ingeschrevenDoor, gebruiker }: Deelnemer,
  plaats: number,
  verwijder: Props['verwijder'],
) => ({
  id,
  cells: {
    naam: gebruiker.naam,
    email: gebruiker.email,
    organisatie: gebruiker.organisatie?.naam ?? '',
    netwerk: gebruiker.netwerk?.naam ?? '',
    op: (
      <>
        <Time datetime={isoDay(createdAt)}>{formatDate(createdAt)}</Time>
        {ingeschrevenDoor && ` door ${ingeschrevenDoor.naam}`}
      </>
    ),
    opmerking,
    tot: aanbodTot && (
      <Time datetime={aanbodTot.toISOString()}>
        {formatDate(aanbodTot)}, {formatTime(aanbodTot)}
      </Time>
    ),
    plaats,
    weg: verwijder && (
      <KnopForm action={verwijder} velden={{ id }}>
        <span className="whitespace-nowrap">Meld af</span> <span className="sr-only">{gebruiker.naam}</span>
      </KnopForm>
    ),
  },
})
