import { exportGebruikers } from '@/lib/domain/gebruikers/export-gebruikers'
import { csvRoute } from '@/lib/web/csv-route'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { queryOf } from '@/lib/web/search-params'

/** The accounts as a CSV file, filtered as their page. Asks the password first; each download stands in the logboek. */
export async function GET(request: Request) {
  const actor = await requireActor('BEHEER')
  const gevraagd = queryOf(request)
  const terug = paths.beheerDeel('gebruikers', undefined, { ...gevraagd, gelukt: 'bevestigd' })
  return csvRoute(request, actor, terug, () => exportGebruikers.fromForm(actor, gevraagd))
}
