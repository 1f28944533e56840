import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { RESULTAAT_LABELS } from '@/lib/domain/logboek/labels'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Regel = {
  id: string
  op: Date
  handeling: string
  actor: string
  item: string | null
  resultaat: keyof typeof RESULTAAT_LABELS
  details: Readonly<Record<string, string | number | boolean | null>>
}

const columns = [
  { key: 'op', label: 'Wanneer' },
  { key: 'actor', label: 'Wie' },
  { key: 'handeling', label: 'Handeling' },
  { key: 'item', label: 'Waarop' },
  { key: 'resultaat', label: 'Resultaat' },
  { key: 'details', label: 'Bijzonderheden' },
]

/** Lines of the logboek, newest first. */
export function LogboekTabel({ regels }: { regels: readonly Regel[] }) {
  return (
    <Table
      id="logboek"
      caption="Logboek"
      captionHidden
      columns={columns}
      rows={regels.map(({ id, op, handeling, actor, item, resultaat, details }) => ({
        id,
        cells: {
          op: (
            <Time datetime={op.toISOString()}>
              {formatDate(op)}, {formatTime(op)}
            </Time>
          ),
          actor,
          handeling: <code>{handeling}</code>,
          item: item ?? '–',
          resultaat: (
            <Badge tone={resultaat === 'GELUKT' ? 'neutral' : 'bijna'}>{RESULTAAT_LABELS[resultaat]}</Badge>
          ),
          details: inWoorden(details),
        },
      }))}
    />
  )
}

const inWoorden = (details: Regel['details']): string =>
  Object.entries(details)
    .map(
      ([naam, waarde]) =>
        `${naam}: ${typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : (waarde ?? '–')}`,
    )
    .join('; ')
