import { notFound } from 'next/navigation'
import { apiRoute } from '@/lib/web/api-route'
import { csvAntwoord, csvRoute } from '@/lib/web/csv-route'
import { requireActor } from '@/lib/web/require-actor'
import { queryOf } from '@/lib/web/search-params'
import { csvlijst } from './csvlijsten'

/**
 * A list as a CSV file, filtered as its page, at `/redactie/<lijst>.csv` (a rewrite in next.config.ts). Each list says
 * itself who may have it; one that names people asks the password first. Each download stands in the logboek.
 */
export async function GET(request: Request, { params }: RouteContext<'/redactie/csv/[lijst]'>) {
  const actor = await requireActor('REDACTIE', 'BEHEER')
  const { maak, terug } = csvlijst((await params).lijst) ?? notFound()
  const gevraagd = queryOf(request)
  if (terug)
    return csvRoute(request, actor, terug({ ...gevraagd, gelukt: 'bevestigd' }), () => maak(actor, gevraagd))
  return apiRoute(async () => csvAntwoord(await maak(actor, gevraagd)))(request, undefined)
}
