import { exportLogboek } from '@/lib/domain/logboek/export-logboek'
import { csvRoute } from '@/lib/web/csv-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { queryOf } from '@/lib/web/search-params'

/** The logboek as a CSV file, filtered as its page. Asks the password first; each download stands in the logboek. */
export async function GET(request: Request) {
  const actor = await requireActor('BEHEER')
  const gevraagd = queryOf(request)
  const terug = paths.beheerDeel('logboek', undefined, { ...gevraagd, gelukt: 'bevestigd' })
  return csvRoute(request, actor, terug, () => exportLogboek.fromForm(actor, gevraagd))
}
