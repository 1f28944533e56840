import type { Route } from 'next'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'

type Props = {
  /** What the choices are about: "Stand". */
  label: string
  links: readonly { label: string; href: Route; isCurrent: boolean }[]
}

/** A few lists beside each other, of which one is shown. */
export function FilterLinks({ label, links }: Props) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ label: tekst, href, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-11 items-center rounded-full border px-4 text-sm font-semibold hover:border-action hover:text-action',
                isCurrent ? 'border-action bg-action-tint text-action' : 'border-line bg-surface text-ink',
              )}
            >
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
