import { classNames } from './class-names'
import type { IconName } from './icon-names'
import sprite from './icons.svg'

type Props = {
  name: IconName
  /** `text` follows the size of the words beside it; `large` is 28 px. */
  size?: 'text' | 'normal' | 'large'
  className?: string
}

const sizes = { text: 'size-[1.15em]', normal: 'size-5', large: 'size-7' } satisfies Record<string, string>

/**
 * An icon beside words; never the only carrier of a meaning, so hidden from screen readers.
 *
 * It points into one cached sprite instead of using lucide's React components: those are client components,
 * and would send every path twice and their code to each reading page.
 */
export function Icon({ name, size = 'normal', className }: Props) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={classNames('inline-block shrink-0', sizes[size], className)}
    >
      <use href={`${sprite.src}#${name}`} />
    </svg>
  )
}
