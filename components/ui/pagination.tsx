import type { Route } from 'next'
import { Icon } from './icon'
import { Link } from './link'

type Props = {
  /** Counted from 1. */
  page: number
  pageCount: number
  /** there are more pages than were counted */
  isMinimum?: boolean
  /** The address of page `n` with the same filters. */
  hrefFor: (page: number) => Route
}

/** Vorige, "pagina 2 van 7", volgende. Shows nothing when all fits on one page. */
export function Pagination({ page, pageCount, isMinimum = false, hrefFor }: Props) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label="Pagina's" className="flex flex-wrap items-center justify-between gap-4 print:hidden">
      {page > 1 ? (
        <Link href={hrefFor(page - 1)} rel="prev" className={stepClass}>
          <Icon name="arrow-left" /> Vorige
        </Link>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">
        Pagina {page} van {isMinimum && 'meer dan '}
        {pageCount}
      </span>
      {page < pageCount ? (
        <Link href={hrefFor(page + 1)} rel="next" className={stepClass}>
          Volgende <Icon name="arrow-right" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}

const stepClass =
  'inline-flex min-h-11 items-center gap-2 rounded-box border border-action px-4 font-semibold text-action hover:bg-action-tint'
