import 'server-only'
import { headers } from 'next/headers'
import { InvalidInputError } from '@/lib/kernel/errors'
import { env } from '@/lib/platform/env'

/**
 * Throws InvalidInputError unless the request came from a page of ours. The framework lets a request without Origin
 * through; a browser always sends it with a POST (ASVS 3.5.1).
 */
export async function requireOwnOrigin(): Promise<void> {
  const received = await headers()
  const origin = received.get('origin')
  const site = received.get('sec-fetch-site')
  if (origin !== new URL(env().NEXTAUTH_URL).origin || (site !== null && site !== 'same-origin')) {
    throw new InvalidInputError({
      '': ['Deze aanvraag kwam niet van Kennisplein zelf. Open de pagina opnieuw en probeer het nog eens.'],
    })
  }
}
