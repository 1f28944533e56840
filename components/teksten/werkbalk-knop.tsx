'use client'

import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-names'

type KnopProps = {
  naam: string
  icoon?: IconName | undefined
  actief?: boolean | undefined
  kan?: boolean
  tabStop?: boolean
  onKies: () => void
  children?: ReactNode
}

/** Stays reachable when it cannot be used now: a toolbar whose buttons come and go is lost on who cannot see it. */
export function WerkbalkKnop({
  naam,
  icoon,
  actief,
  kan = true,
  tabStop = false,
  onKies,
  children,
}: KnopProps) {
  return (
    <button
      type="button"
      aria-label={naam}
      title={naam}
      aria-pressed={actief}
      aria-disabled={!kan}
      tabIndex={tabStop ? 0 : -1}
      // Keeps the selection in the text, which a press of the mouse would end.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (kan) onKies()
      }}
    >
      {icoon && <Icon name={icoon} />}
      {children}
    </button>
  )
}
