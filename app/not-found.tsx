import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'
import { SiteShell } from './site-shell'

export const metadata: Metadata = { title: 'Niet gevonden' }

export default function NotFound() {
  return (
    <SiteShell>
      <NotFoundPage />
    </SiteShell>
  )
}
