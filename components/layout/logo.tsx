import { Link } from '@/components/ui/link'
import { paths } from '@/lib/web/paths'

/** The wordmark: a square of four stones, one of them the place where people meet. */
export function Logo() {
  return (
    <Link
      href={paths.home()}
      className="inline-flex min-h-11 items-center gap-2.5 rounded-box text-xl font-bold tracking-tight text-ink hover:text-action"
    >
      <svg aria-hidden="true" viewBox="0 0 28 28" className="size-7 shrink-0">
        <g className="fill-action">
          <rect x="1" y="1" width="12" height="12" rx="2.5" />
          <rect x="15" y="1" width="12" height="12" rx="2.5" />
          <rect x="1" y="15" width="12" height="12" rx="2.5" />
        </g>
        <circle cx="21" cy="21" r="6" className="fill-accent" />
      </svg>
      Kennisplein
    </Link>
  )
}
