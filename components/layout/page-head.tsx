import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'

type Props = {
  trail?: readonly Crumb[]
  /** What kind of page it is, above the title: "Themadossier". */
  kind?: ReactNode | undefined
  title: ReactNode
  /** One or two sentences that say what the reader finds here. */
  lead?: ReactNode | undefined
  /** Badges and short facts below the lead. */
  meta?: ReactNode | undefined
  /** Buttons for the page as a whole. */
  actions?: ReactNode | undefined
  /** A mark before the title, such as a DoelgroepIcoon. */
  mark?: ReactNode | undefined
}

/** The head of a page: the way back, its one h1, and what it is about. */
export function PageHead({ trail = [], kind, title, lead, meta, actions, mark }: Props) {
  return (
    <div className="mb-6 flex flex-col gap-3 md:mb-8">
      <Breadcrumb trail={trail} />
      <div className="flex flex-col items-start gap-3 sm:flex-row sm:gap-4">
        {mark}
        <div className="flex min-w-0 flex-col gap-1">
          {kind && <p className="font-semibold text-accent">{kind}</p>}
          <h1>{title}</h1>
        </div>
      </div>
      {lead && <div className="max-w-measure text-lg">{lead}</div>}
      {meta && <div className="flex flex-wrap items-center gap-x-3 gap-y-2">{meta}</div>}
      {actions && <div className="mt-1 flex flex-wrap gap-3 print:hidden">{actions}</div>}
    </div>
  )
}
