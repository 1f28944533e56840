'use client'

import { ErrorPage } from '@/components/layout/error-page'

type Props = { error: Error & { digest?: string }; reset: () => void }

// Appears when even the shell could not be made, so it brings its own margins.
export default function RootError({ error, reset }: Props) {
  return (
    <main className="mx-auto max-w-page px-4 py-10">
      <ErrorPage referentie={error.digest} retry={reset} />
    </main>
  )
}
