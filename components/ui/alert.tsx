import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

/** What a message is about: neutral, all is well, nearly time, or past it. */
export type Tone = 'info' | 'klopt' | 'bijna' | 'te-laat'

type Props = {
  tone?: Tone
  /** A sentence that stands on its own: "De scholing is vol." */
  title: ReactNode
  headingLevel?: 2 | 3 | 4 | undefined
  /** `status` or `alert` for what appears after something the reader did; leave out for what is simply there. */
  role?: 'status' | 'alert' | undefined
  id?: string | undefined
  children?: ReactNode
}

const looks = {
  info: { icon: 'info', word: 'Informatie', className: 'border-action bg-action-tint', ink: 'text-action' },
  klopt: { icon: 'circle-check', word: 'Gelukt', className: 'border-klopt bg-klopt-tint', ink: 'text-klopt' },
  bijna: { icon: 'clock-alert', word: 'Let op', className: 'border-bijna bg-bijna-tint', ink: 'text-bijna' },
  'te-laat': {
    icon: 'octagon-alert',
    word: 'Actie nodig',
    className: 'border-te-laat bg-te-laat-tint',
    ink: 'text-te-laat',
  },
} satisfies Record<Tone, { icon: IconName; word: string; className: string; ink: string }>

/** A message that must not be missed: colour, icon and a word together. What to do next goes in `children`. */
export function Alert({ tone = 'info', title, headingLevel, role, id, children }: Props) {
  const { icon, word, className, ink } = looks[tone]
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'p'
  return (
    <div
      id={id}
      role={role}
      className={classNames('flex gap-3 rounded-box border border-l-4 p-4', className)}
    >
      <Icon name={icon} className={classNames('mt-[0.2em]', ink)} />
      <div className="flex min-w-0 max-w-measure flex-col gap-2">
        <Title className="text-base font-bold">
          <span className={classNames('mr-1', ink)}>{word}:</span> {title}
        </Title>
        {children}
      </div>
    </div>
  )
}
