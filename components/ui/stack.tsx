import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = { children: ReactNode; gap?: Gap; className?: string }
type Gap = 'small' | 'normal' | 'large'

const gaps = { small: 'gap-2', normal: 'gap-4', large: 'gap-10' } satisfies Record<Gap, string>

/** Things under each other. */
export function Stack({ children, gap = 'normal', className }: Props) {
  return <div className={classNames('flex flex-col', gaps[gap], className)}>{children}</div>
}

/** Things beside each other that wrap when there is no room: buttons, badges. */
export function Cluster({ children, gap = 'small', className }: Props) {
  return <div className={classNames('flex flex-wrap items-center', gaps[gap], className)}>{children}</div>
}

/** Cards: one column on a phone, two on a tablet, three when there is room; as a list, so it is counted aloud. */
export function CardGrid({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames('grid gap-4 sm:grid-cols-2 lg:grid-cols-3', className)}>{children}</ul>
}
