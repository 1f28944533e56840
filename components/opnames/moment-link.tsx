import type { Route } from 'next'
import type { MouseEvent, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'

type Props = {
  href: Route
  /** With our script: goes there without loading the page anew. */
  ga: () => void
  className?: string | undefined
  children: ReactNode
}

/** A link to a moment of the recording. */
export function MomentLink({ href, ga, className, children }: Props) {
  const opKlik = (event: MouseEvent) => {
    // Who asks for another tab gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    ga()
  }
  return (
    <Link
      href={href}
      onClick={opKlik}
      className={classNames(
        'inline-flex min-h-11 min-w-11 items-center text-action underline underline-offset-4 hover:text-action-strong',
        className,
      )}
    >
      {children}
    </Link>
  )
}
