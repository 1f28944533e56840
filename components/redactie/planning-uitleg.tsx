import { Time } from '@/components/ui/time'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import type { PublicatieSoort } from '@/prisma/generated/client'

type Props = { soort: PublicatieSoort; publicerenOp: Date | null; planbericht: string | null }

/** When an item goes out by itself, and what went or will go wrong with that. */
export function Planninguitleg({ soort, publicerenOp: op, planbericht }: Props) {
  return (
    <>
      {SOORT_LABELS[soort]}
      {op && (
        <>
          {' '}
          · <Time datetime={op.toISOString()}>{`${formatDate(op)} om ${formatTime(op)}`}</Time>
        </>
      )}
      {planbericht && ` · ${planbericht}`}
    </>
  )
}
