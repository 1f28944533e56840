import type { Route } from 'next'
import { Icon } from './icon'
import { Link } from './link'

type Props = {
  /** The chosen filters; `href` is the same page without that one. */
  filters: readonly { label: string; href: Route }[]
  /** The page without any filter. */
  clearHref: Route
}

/** The filters that are on, each a link that takes it away. Shows nothing when there are none. */
export function FilterChips({ filters, clearHref }: Props) {
  if (filters.length === 0) return null
  return (
    <ul aria-label="Gekozen filters" className="flex flex-wrap items-center gap-2 print:hidden">
      {filters.map(({ label, href }) => (
        <li key={label}>
          <Link
            href={href}
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface px-4 text-sm font-semibold text-ink hover:border-action hover:text-action"
          >
            <span className="sr-only">Haal filter weg:</span>
            {label}
            <Icon name="x" size="text" />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link
            href={clearHref}
            className="inline-flex min-h-11 items-center px-2 text-sm font-semibold text-action underline underline-offset-3"
          >
            Haal alle filters weg
          </Link>
        </li>
      )}
    </ul>
  )
}
