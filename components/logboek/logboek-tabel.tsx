import type { Route } from 'next'
import { metSortering } from '@/components/redactie/sorteerkop'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import {
  detailsInWoorden,
  handelingLabel,
  RESULTAAT_LABELS,
  waaropInWoorden,
  wieInWoorden,
} from '@/lib/domain/logboek/labels'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { leesPath } from '@/lib/web/paths'
import type { PublicatieSoort, Publicatiestatus } from '@/prisma/generated/client'

type Regel = {
  id: string
  op: Date
  handeling: string
  actor: string
  item: string | null
  /** What `item` points at, while it exists. */
  stuk: { titel: string; soort: PublicatieSoort; slug: string; status: Publicatiestatus } | null
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
      rows={regels.map(({ id, op, handeling, actor, item, stuk, resultaat, details }) => ({
        id,
        cells: {
          op: (
            <Time datetime={op.toISOString()}>
              {formatDate(op)}, {formatTime(op)}
            </Time>
          ),
          actor: wieInWoorden({ handeling, actor, item }),
          handeling: handelingLabel(handeling) ?? handeling,
          item: stuk ? <NaarStuk stuk={stuk} /> : (waaropInWoorden(item) ?? '–'),
          resultaat: (
            <Badge tone={resultaat === 'GELUKT' ? 'neutral' : 'bijna'}>{RESULTAAT_LABELS[resultaat]}</Badge>
          ),
          details: detailsInWoorden(details),
        },
      }))}
    />
  )
}

// What readers cannot open has no page for beheer either.
function NaarStuk({ stuk: { titel, soort, slug, status } }: { stuk: NonNullable<Regel['stuk']> }) {
  return status === 'GEPUBLICEERD' ? <TextLink href={leesPath(soort, slug)}>{titel}</TextLink> : titel
}
