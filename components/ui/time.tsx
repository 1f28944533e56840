import type { ReactNode } from 'react'

type Props = {
  /** What a machine reads: an ISO date ("2026-03-12") or instant ("2026-03-12T12:30:00Z"). */
  datetime: string
  /** What a person reads: "do 12 maart, 13:30–15:00". */
  children: ReactNode
}

/** A moment, as people say it and as machines read it. */
export function Time({ datetime, children }: Props) {
  return <time dateTime={datetime}>{children}</time>
}
