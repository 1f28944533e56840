import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'

type Props = {
  /** An index, filters or facts: above the text on a phone, beside it on a desktop. */
  side: ReactNode
  /** Where `side` stands on a desktop. */
  sideAt?: 'start' | 'end'
  /** Keeps `side` in sight while reading. */
  sticky?: boolean
  children: ReactNode
}

type IndexItem = { id: string; label: string; count?: number | undefined }

/** A column of text with a narrow one beside it. */
export function TwoColumn({ side, sideAt = 'start', sticky = false, children }: Props) {
  return (
    <div
      className={classNames(
        'grid grid-cols-1 items-start gap-6 lg:gap-12 print:block',
        sideAt === 'start'
          ? 'lg:grid-cols-[16rem_minmax(0,1fr)]'
          : 'lg:grid-cols-[minmax(0,1fr)_18rem] lg:[&>:first-child]:order-last',
      )}
    >
      <div
        className={classNames(
          'min-w-0',
          sticky && 'lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto lg:p-1',
        )}
      >
        {side}
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}

/** The parts of this page as anchors: folded on a phone, always in sight on a desktop. */
export function PageIndex({
  items,
  label = 'Op deze pagina',
}: {
  items: readonly IndexItem[]
  label?: string
}) {
  return (
    <nav aria-label={label} className="print:hidden">
      <details className="filters group rounded-box border border-line-soft bg-surface lg:border-none lg:bg-transparent">
        <summary className="flex min-h-11 list-none items-center justify-between px-4 font-semibold">
          {label}
          <Icon name="chevron-down" className="group-open:rotate-180" />
        </summary>
        <p className="mb-2 px-3 text-sm font-semibold text-ink-soft max-lg:hidden">{label}</p>
        <ol className="flex flex-col p-2 lg:border-l-2 lg:border-line-soft lg:p-0">
          {items.map(({ id, label: text, count }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-11 items-center justify-between gap-2 rounded-box px-3 py-1.5 text-ink hover:bg-action-tint hover:text-action lg:rounded-s-none"
              >
                {text}
                {count !== undefined && <span className="text-sm text-ink-soft">{count}</span>}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
