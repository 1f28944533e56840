import type { ReactNode } from 'react'
import { SiteShell } from '../site-shell'

export default function PortalLayout({ children }: { children: ReactNode }) {
  return <SiteShell>{children}</SiteShell>
}
