import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import type { Group } from './suggestion-groups'

type Props = {
  id: string
  label: string
  groups: readonly Group[]
  /** the place of the chosen option, counted through all groups; -1 for none */
  active: number
  /** the last option; null where there is nothing to forget */
  onForget: (() => void) | null
}

export const optionId = (listId: string, place: number) => `${listId}-${place}`

/** The list under the search box: what it offers by kind. The focus stays in the box, so no option can be tabbed to. */
export function SuggestionList({ id, label, groups, active, onForget }: Props) {
  const starts = groups.map((_, index) => optionCount(groups.slice(0, index)))
  const last = optionCount(groups)
  const option = (place: number) => ({
    id: optionId(id, place),
    role: 'option',
    tabIndex: -1,
    'aria-selected': place === active,
    className: classNames(
      'flex min-h-11 w-full items-center gap-3 rounded-box px-3 py-2 text-left text-ink hover:bg-action-tint',
      place === active && 'bg-action-tint outline-2 -outline-offset-2 outline-focus',
    ),
  })
  return (
    <div
      role="listbox"
      id={id}
      aria-label={label}
      tabIndex={-1}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-[min(28rem,55dvh)] overflow-y-auto rounded-box border border-line bg-surface p-2 text-base shadow-pop"
      // A press on the list must not take the focus out of the box: that closes the list before the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ title, icon, options }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={title} role="group" aria-labelledby={`${id}-kop-${group}`}>
          <div
            id={`${id}-kop-${group}`}
            role="presentation"
            className="px-3 pt-2 pb-1 text-sm font-semibold text-ink-soft"
          >
            {title}
          </div>
          {options.map(({ label: text, href }, index) => (
            <a key={href} href={href} {...option((starts[group] ?? 0) + index)}>
              <Icon name={icon} className="text-ink-soft" />
              <span className="min-w-0 wrap-break-word">{text}</span>
            </a>
          ))}
        </div>
      ))}
      {onForget && (
        <button type="button" onClick={onForget} {...option(last)}>
          <Icon name="x" className="text-ink-soft" />
          Wis wat je eerder zocht
        </button>
      )}
    </div>
  )
}

export const optionCount = (groups: readonly Group[]): number =>
  groups.reduce((sum, { options }) => sum + options.length, 0)
