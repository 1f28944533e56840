import 'server-only'
import { listEigenAgenda } from '@/lib/domain/agendaadressen/queries'
import { bezoeker } from '@/lib/kernel/actor'
import { takePoint } from '@/lib/platform/rate-limit'
import { clientAddress } from './client-address'
import { nullWhenInvalid } from './search-params'
import { siteFacts } from './site'

// An agenda program asks a few times an hour; somebody who guesses asks more. Many people may share one address.
const PER_AFZENDER = { name: 'agendafeed', points: 600, seconds: 3_600 }

/** What stands behind the secret of this address; null for none, 'TE_VAAK' for who asks too often. Who asks is not signed in. */
export async function readAgendaFeed(request: Request) {
  if (!(await takePoint(PER_AFZENDER, clientAddress(request.headers)))) return 'TE_VAAK'
  const token = new URL(request.url).searchParams.get('sleutel') ?? ''
  return nullWhenInvalid(listEigenAgenda(bezoeker, { token, demo: siteFacts().demo }))
}
