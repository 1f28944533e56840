import { Badge } from '@/components/ui/badge'
import { STATUS_LABELS } from '@/lib/domain/publicatie/labels'
import type { Publicatiestatus } from '@/prisma/generated/client'

const looks = {
  CONCEPT: { tone: 'neutral', icon: 'pencil' },
  TER_BEOORDELING: { tone: 'bijna', icon: 'clock' },
  GEPUBLICEERD: { tone: 'klopt', icon: 'circle-check' },
  GEARCHIVEERD: { tone: 'neutral', icon: 'archive' },
} as const satisfies Record<Publicatiestatus, object>

/** The status of an item, in a word. */
export function StatusBadge({ status }: { status: Publicatiestatus }) {
  return <Badge {...looks[status]}>{STATUS_LABELS[status]}</Badge>
}
