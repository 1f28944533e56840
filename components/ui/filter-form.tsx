import type { Route } from 'next'
import type { ReactNode } from 'react'
import { Button, buttonClass } from './button'
import { classNames } from './class-names'
import { Icon } from './icon'

type Props = {
  /** The page itself; the chosen values come back in its address. */
  action: Route
  /** What is filtered, for screen readers: "Filter de scholingsagenda". */
  label: string
  /** How many filters are on; they stay in sight then, also on a phone. */
  activeCount: number
  /** Above a list, on a wide screen: the button stands beside the fields, so that the list begins higher up. */
  inRow?: boolean
  children: ReactNode
}

/** Filters that travel in the address: to share, to save, and to use without JavaScript. */
export function FilterForm({ action, label, activeCount, inRow = false, children }: Props) {
  return (
    <search aria-label={label} className="print:hidden">
      <details className="filters group" open={activeCount > 0}>
        <summary className={buttonClass('secondary', 'w-full list-none')}>
          <span className="flex items-center gap-2">
            <Icon name="sliders-horizontal" />
            Filters{activeCount > 0 && ` (${activeCount} gekozen)`}
          </span>
          <Icon name="chevron-down" className="group-open:rotate-180" />
        </summary>
        <form
          method="get"
          action={action}
          className={classNames(
            'mt-4 flex flex-col gap-5 lg:mt-0 [&_.optioneel]:hidden',
            inRow && 'lg:flex-row lg:items-end',
          )}
        >
          {children}
          <Button type="submit" variant="primary" className={inRow ? 'self-start lg:self-end' : 'self-start'}>
            Toon resultaten
          </Button>
        </form>
      </details>
    </search>
  )
}
