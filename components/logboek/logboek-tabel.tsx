import type { Route } from 'next'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { detailsInWoorden, RESULTAAT_LABELS } from '@/lib/domain/logboek/labels'
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
  { key: 'op', label: 'Wanneer', sorteer: 'op' },
  { key: 'actor', label: 'Wie', sorteer: 'actor' },
  { key: 'handeling', label: 'Handeling', sorteer: 'handeling' },
  { key: 'item', label: 'Waarop' },
  { key: 'resultaat', label: 'Resultaat' },
  { key: 'details', label: 'Bijzonderheden' },
]

type Props = {
  regels: readonly Regel[]
  /** A column, with a minus in front from high to low. */
  volgorde: string
  sorteerHref: (sorteer: string) => Route
}

/** Lines of the logboek. */
export function LogboekTabel({ regels, volgorde, sorteerHref }: Props) {
  return (
    <Table
      id="logboek"
      caption="Logboek"
      captionHidden
      columns={columns.map((kolom) => metSortering(kolom, volgorde, sorteerHref))}
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
          details: detailsInWoorden(details),
        },
      }))}
    />
  )
}
