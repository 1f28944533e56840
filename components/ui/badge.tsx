import type { ReactNode } from 'react'
import type { Tone } from './alert'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { type Tint, tintClass } from './tint'

type Props = { children: ReactNode; icon?: IconName | undefined; className?: string } & (
  | { tone?: Tone | 'neutral' | undefined; tint?: undefined }
  | { tint: Tint; tone?: undefined }
)

const tones = {
  neutral: 'bg-sunken text-ink',
  info: 'bg-action-tint text-action',
  klopt: 'bg-klopt-tint text-klopt',
  bijna: 'bg-bijna-tint text-bijna',
  'te-laat': 'bg-te-laat-tint text-te-laat',
} satisfies Record<Tone | 'neutral', string>

/** A short fact in a coloured field: a status, a group of people. Always a word, the colour only helps. */
export function Badge({ children, icon, tone, tint, className }: Props) {
  const look = tint ? tintClass(tint) : tones[tone ?? 'neutral']
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1.5 rounded-box px-2 py-0.5 text-sm font-semibold',
        look,
        className,
      )}
    >
      {icon && <Icon name={icon} size="text" />}
      <span className="min-w-0">{children}</span>
    </span>
  )
}
