import type { ReactNode } from 'react'
import { Alert, type Tone } from './alert'

/**
 * What just happened, on the page after a redirect: "Je staat ingeschreven." Read aloud as a status; without
 * `children` the empty live region stays in place, because a region that arrives with its text goes unheard.
 */
export function StatusMessage({ tone = 'klopt', children }: { tone?: Tone; children?: ReactNode }) {
  // Empty it takes no room between what stands around it.
  return (
    <div role="status" className="empty:absolute">
      {children && <Alert tone={tone} title={children} />}
    </div>
  )
}
