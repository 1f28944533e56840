import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'
import RootLayout from './layout'
import { SiteShell } from './site-shell'

export const metadata: Metadata = { title: 'Niet gevonden · Kennisplein' }

// For addresses that no page has. A not-found.tsx beside the layout would be rendered, shell and all, with every page.
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <SiteShell>
        <NotFoundPage />
      </SiteShell>
    </RootLayout>
  )
}
