import { Time } from '@/components/ui/time'
import { MOMENT_LABELS, UITKOMST_LABELS } from '@/lib/domain/reflecties/labels'
import { formatDate } from '@/lib/web/format-nl'
import type { Reflectieuitkomst, Vraagmoment } from '@/prisma/generated/client'

type Antwoord = {
  moment: Vraagmoment
  uitkomst: Reflectieuitkomst
  woord: string | null
  beantwoordOp: Date
}

/** How it went after two and after eight weeks, as far as somebody said so. */
export function Antwoorden({ antwoorden }: { antwoorden: readonly Antwoord[] }) {
  if (antwoorden.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {antwoorden.map(({ moment, uitkomst, woord, beantwoordOp }) => (
        <li key={moment}>
          {MOMENT_LABELS[moment]}: <strong>{UITKOMST_LABELS[uitkomst].toLowerCase()}</strong>
          {woord && <>. {woord}</>}{' '}
          <span className="text-ink-soft">
            (<Time datetime={beantwoordOp.toISOString()}>{formatDate(beantwoordOp)}</Time>)
          </span>
        </li>
      ))}
    </ul>
  )
}
