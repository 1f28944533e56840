import type { Route } from 'next'
import { KnopForm } from '@/components/gebruikers/knop-form'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Werk = {
  id: string
  naam: string
  pogingen: number
  maximum: number
  fout: string | null
  sinds: Date
  volgende: Date
}
type Props<Result> = {
  werk: readonly Werk[]
  opnieuw: FormAction<Result>
  volgorde: string | null
  sorteerHref: (sorteer: string) => Route
}

const columns = [
  { key: 'naam', label: 'Werk', sorteer: 'naam' },
  { key: 'stand', label: 'Stand', sorteer: 'stand' },
  { key: 'sinds', label: 'Sinds', sorteer: 'sinds' },
  { key: 'fout', label: 'Wat er misging', sorteer: 'fout' },
  { key: 'actie', label: 'Actie' },
]

/** Background work that failed at least once. */
export function WerkLijst<Result>({ werk, opnieuw, volgorde, sorteerHref }: Props<Result>) {
  return (
    <Table
      id="achtergrondwerk"
      caption="Wat misging"
      columns={columns.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
      rows={werk.map(({ id, naam, pogingen, maximum, fout, sinds, volgende }) => ({
        id,
        cells: {
          naam: <code>{naam}</code>,
          stand:
            pogingen >= maximum ? (
              <Badge tone="te-laat">Blijft liggen na {pogingen} pogingen</Badge>
            ) : (
              <>
                Poging {pogingen} van {maximum}, weer om <Moment op={volgende} />
              </>
            ),
          sinds: <Moment op={sinds} />,
          fout: fout ?? '–',
          actie: (
            <KnopForm action={opnieuw} velden={{ id }}>
              Probeer nu<span className="sr-only"> {naam} opnieuw</span>
            </KnopForm>
          ),
        },
      }))}
    />
  )
}

const Moment = ({ op }: { op: Date }) => (
  <Time datetime={op.toISOString()}>
    {formatDate(op)}, {formatTime(op)}
  </Time>
)
