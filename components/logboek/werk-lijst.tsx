import { KnopForm } from '@/components/gebruikers/knop-form'
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
type Props<Result> = { werk: readonly Werk[]; opnieuw: FormAction<Result> }

const columns = [
  { key: 'naam', label: 'Werk' },
  { key: 'stand', label: 'Stand' },
  { key: 'sinds', label: 'Sinds' },
  { key: 'fout', label: 'Wat er misging' },
  { key: 'actie', label: 'Actie' },
]

/** Background work that failed at least once. */
export function WerkLijst<Result>({ werk, opnieuw }: Props<Result>) {
  return (
    <Table
      id="achtergrondwerk"
      caption="Wat misging"
      columns={columns}
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
