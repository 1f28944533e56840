import type { Route } from 'next'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'

type Props = { nu: 'lijst' | 'maand' | 'jaar'; lijst: Route; maand: Route; jaar: Route }

/** The same agenda as a list, a month or the plan of a year. */
export function AgendaWeergave({ nu, ...adressen }: Props) {
  return (
    <nav aria-label="Weergave" className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {(['lijst', 'maand', 'jaar'] as const).map((soort) => (
          <li key={soort}>
            <Link
              href={adressen[soort]}
              aria-current={soort === nu ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-11 items-center rounded-box border px-4 first-letter:uppercase',
                soort === nu
                  ? 'border-action bg-action font-semibold text-on-action'
                  : 'border-line text-action hover:border-action',
              )}
            >
              {NAMEN[soort]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const NAMEN = { lijst: 'Lijst', maand: 'Maand', jaar: 'Jaar (scholingsplan)' }
