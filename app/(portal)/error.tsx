'use client'

import { ErrorPage } from '@/components/layout/error-page'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function PortalError({ error, reset }: Props) {
  return <ErrorPage referentie={error.digest} retry={reset} />
}
