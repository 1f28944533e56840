'use client'

import { ErrorPage } from '@/components/layout/error-page'
import './globals.css'

type Props = { error: Error & { digest?: string }; reset: () => void }

// Takes the place of the root layout when that one breaks, so it is a document of its own.
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="nl">
      <body>
        <title>Er ging iets mis · Kennisplein</title>
        <main className="mx-auto max-w-page px-4 py-10">
          <ErrorPage referentie={error.digest} retry={reset} />
        </main>
      </body>
    </html>
  )
}
