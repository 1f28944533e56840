import type { Route } from 'next'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { Link } from './link'
import { type Tint, tintClass } from './tint'

type Props = {
  /** What it is, before it is opened: "Themadossier", "Webinar". */
  kind: string
  icon: IconName
  tint?: Tint | undefined
  title: ReactNode
  /** Leave out for an item without a page of its own. */
  href?: Route | undefined
  headingLevel?: 2 | 3 | 4
  summary?: ReactNode | undefined
  /** For whom, how long, when, last checked by which role; empty places are skipped. */
  meta?: readonly ReactNode[]
  /** A status that asks for attention, beside the kind. */
  badge?: ReactNode | undefined
  /** Links and buttons of their own, below the line of facts. */
  actions?: ReactNode | undefined
}

/** The one card of the portal. Pressing anywhere on it opens the item; its link is the title. */
export function Card(props: Props) {
  const {
    kind,
    icon,
    tint = 'steen',
    title,
    href,
    headingLevel = 3,
    summary,
    meta = [],
    badge,
    actions,
  } = props
  const Heading = `h${headingLevel}` as const
  return (
    <article
      className={classNames(
        'kaart relative flex h-full flex-col gap-3 rounded-box border border-line-soft bg-surface p-4',
        Boolean(href) && 'hover:border-action',
      )}
    >
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm">
        <span className="flex items-center gap-2 font-semibold text-ink-soft">
          <span
            className={classNames('grid size-8 shrink-0 place-items-center rounded-box', tintClass(tint))}
          >
            <Icon name={icon} />
          </span>
          {kind}
        </span>
        {badge}
      </div>
      <Heading className="text-lg font-bold hyphens-auto">
        {href ? (
          <Link
            href={href}
            className="text-ink decoration-2 underline-offset-3 after:absolute after:inset-0 after:rounded-box hover:text-action hover:underline focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-focus"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </Heading>
      {summary && <div className="text-base">{summary}</div>}
      <MetaLine items={meta} className="mt-auto" />
      {actions && <div className="relative flex flex-wrap gap-2">{actions}</div>}
    </article>
  )
}

/** Short facts on one line: "Voor vrijwilligers · 5 min lezen · gecontroleerd op 3 mei 2026". */
export function MetaLine({ items, className }: { items: readonly ReactNode[]; className?: string }) {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '')
  if (shown.length === 0) return null
  return (
    <ul className={classNames('flex flex-wrap gap-x-2 text-sm text-ink-soft', className)}>
      {shown.map((item, index) => (
        // The facts have no identity of their own and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of nodes without ids
        <li key={index} className="not-last:after:ml-2 not-last:after:content-['·']">
          {item}
        </li>
      ))}
    </ul>
  )
}
