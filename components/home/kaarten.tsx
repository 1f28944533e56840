import type { Route } from 'next'
import type { ReactNode } from 'react'
import { CardGrid } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'

type Props = {
  id: string
  titel: string
  meer: { href: Route; label: string }
  leeg: string
  children: readonly ReactNode[]
}

/** A row of cards on home, with the way to all of them. */
export function Kaarten({ id, titel, meer, leeg, children }: Props) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id={id}>{titel}</h2>
        <TextLink href={meer.href} className="inline-flex min-h-6 items-center">
          {meer.label}
        </TextLink>
      </div>
      {children.length > 0 ? <CardGrid>{children}</CardGrid> : <p className="text-ink-soft">{leeg}</p>}
    </section>
  )
}
