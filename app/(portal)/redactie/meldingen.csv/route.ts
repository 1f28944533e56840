import { exportMeldingen } from '@/lib/domain/meldingen/export-meldingen'
import { csvRoute } from '@/lib/web/csv-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { queryOf } from '@/lib/web/search-params'

/** What readers reported as a CSV file. Asks the password first; each download stands in the logboek. */
export async function GET(request: Request) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = queryOf(request)
  const terug = paths.redactieLijst('meldingen', { ...gevraagd, gelukt: 'bevestigd' })
  return csvRoute(request, actor, terug, () => exportMeldingen.fromForm(actor, gevraagd))
}
