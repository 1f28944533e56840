import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/layout/not-found-page'

export const metadata: Metadata = { title: 'Niet gevonden' }

// Appears inside the shell that the layout already made.
export default function NotFound() {
  return <NotFoundPage />
}
