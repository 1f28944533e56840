import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'

/** Says calmly beside a line that nobody checked it for long. `sinds`: the day it was due; nothing without one. */
export function LijnVerlopen({ sinds }: { sinds: string | null }) {
  if (sinds === null) return null
  return (
    <p className="flex max-w-measure items-start gap-2 text-ink-soft">
      <Icon name="clock-alert" className="mt-1" />
      <span>
        <span className="font-semibold">
          Controle verlopen sinds <Time datetime={sinds}>{formatDag(sinds)}</Time>.
        </span>{' '}
        Niemand keek daarna na of dit nog klopt.
      </span>
    </p>
  )
}
