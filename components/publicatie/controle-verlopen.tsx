import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'

type Props = {
  /** the day it was due */
  sinds: string
  /** what a reader can do with that */
  children: ReactNode
}

/** Says calmly that nobody checked something for long. */
export function ControleVerlopen({ sinds, children }: Props) {
  return (
    <p className="flex max-w-measure items-start gap-2 text-ink-soft">
      <Icon name="clock-alert" className="mt-1" />
      <span>
        <span className="font-semibold">
          Controle verlopen sinds <Time datetime={sinds}>{formatDag(sinds)}</Time>.
        </span>{' '}
        {children}
      </span>
    </p>
  )
}
