import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

type Props = {
  summary: ReactNode
  open?: boolean | undefined
  /** Blocks with the same name close each other. */
  name?: string | undefined
  id?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** A native `<details>`: opens without JavaScript, is found by the browser's own search, prints opened. */
export function Disclosure({ summary, open, name, id, className, children }: Props) {
  return (
    <details
      id={id}
      open={open}
      name={name}
      className={classNames('uitklap group rounded-box border border-line-soft bg-surface', className)}
    >
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 rounded-box px-4 py-2 font-semibold hover:text-action [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">{summary}</span>
        <Icon name="chevron-down" className="group-open:rotate-180 print:hidden" />
      </summary>
      <div className="px-4 pt-1 pb-4">{children}</div>
    </details>
  )
}
