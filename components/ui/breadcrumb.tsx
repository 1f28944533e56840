import type { Route } from 'next'
import { Icon } from './icon'
import { Link } from './link'

export type Crumb = { label: string; href: Route }

/** The way back: the pages above this one, outermost first. The page itself is not in it; its h1 says where you are. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  if (trail.length === 0) return null
  return (
    <nav aria-label="Kruimelpad" className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm">
        {trail.map(({ label, href }, index) => (
          <li key={href} className="flex items-center gap-1">
            {index > 0 && <Icon name="chevron-right" size="text" className="text-ink-soft" />}
            <Link
              href={href}
              className="inline-flex min-h-8 items-center text-action underline underline-offset-3 hover:text-action-strong"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
