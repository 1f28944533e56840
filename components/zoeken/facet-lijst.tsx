import type { Route } from 'next'
import { Link } from '@/components/ui/link'

type Props = {
  titel: string
  opties: readonly { label: string; aantal: number; href: Route; gekozen: boolean }[]
}

/** One way to narrow the results, each choice with its number of hits. */
export function FacetLijst({ titel, opties }: Props) {
  if (opties.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-base font-bold">{titel}</h2>
      <ul>
        {opties.map(({ label, aantal, href, gekozen }) => (
          <li key={label}>
            <Link
              href={href}
              aria-current={gekozen ? 'true' : undefined}
              className="flex min-h-11 items-center justify-between gap-2 rounded-box px-2 text-ink hover:bg-action-tint aria-[current]:bg-action-tint aria-[current]:font-bold"
            >
              {label} <span className="text-sm text-ink-soft">{aantal}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
