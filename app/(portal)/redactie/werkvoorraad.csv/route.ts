import { exportWerkvoorraad } from '@/lib/domain/werkvoorraad/export-werkvoorraad'
import { csvRoute } from '@/lib/web/csv-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { queryOf } from '@/lib/web/search-params'

/** The work list as a CSV file, filtered as its page. Asks the password first; each download stands in the logboek. */
export async function GET(request: Request) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = queryOf(request)
  return csvRoute(request, actor, paths.redactie({ ...gevraagd, gelukt: 'bevestigd' }), () =>
    exportWerkvoorraad.fromForm(actor, gevraagd),
  )
}
