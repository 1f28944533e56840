import { Time } from '@/components/ui/time'
import { formatDate, formatTime } from '@/lib/web/format-nl'

/** One remark of the redactie. `op` is an ISO instant. */
export type OpmerkingTonen = { id: string; tekst: string; door: string; op: string }

type Props = { opmerkingen: readonly OpmerkingTonen[]; headingLevel?: 2 | 3 }

/** The remarks of the redactie with an item, newest first. Shows nothing when there are none. */
export function Opmerkingen({ opmerkingen, headingLevel = 2 }: Props) {
  if (opmerkingen.length === 0) return null
  const Heading = `h${headingLevel}` as const
  return (
    <div className="flex flex-col gap-2">
      <Heading className="text-base font-bold">Opmerkingen van de redactie</Heading>
      <ul className="flex flex-col gap-3">
        {opmerkingen.map(({ id, tekst, door, op }) => (
          <li key={id} className="border-l-2 border-line pl-3">
            <p className="whitespace-pre-line">{tekst}</p>
            <p className="text-sm text-ink-soft">
              {door}, <Time datetime={op}>{moment(new Date(op))}</Time>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

const moment = (op: Date) => `${formatDate(op)} om ${formatTime(op)}`
