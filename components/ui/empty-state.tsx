import type { ReactNode } from 'react'
import { Icon } from './icon'
import type { IconName } from './icon-names'

type Props = {
  icon?: IconName
  /** What is not there yet, in a sentence: "Nog geen verhalen over NAH." */
  title: ReactNode
  headingLevel?: 2 | 3 | 4
  /** What the reader can do about it. */
  children?: ReactNode
  /** The button for it, only for those who may. */
  action?: ReactNode | undefined
}

/** An empty list is an invitation. */
export function EmptyState({ icon = 'lightbulb', title, headingLevel = 2, children, action }: Props) {
  const Title = `h${headingLevel}` as const
  return (
    <div className="flex flex-col items-start gap-3 rounded-box border border-dashed border-line p-6">
      <Icon name={icon} size="large" className="text-accent" />
      <Title className="text-lg font-bold">{title}</Title>
      {children && <div className="max-w-measure">{children}</div>}
      {action}
    </div>
  )
}
